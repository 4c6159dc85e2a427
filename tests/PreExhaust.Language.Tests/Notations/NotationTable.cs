using System.Text;

namespace PreExhaust.Language.Tests.Notations;

/// <summary>Writes the rows as tables of Markdown, one a section; notations of one meaning share a row.</summary>
internal static class NotationTable
{
    public static string Write(IEnumerable<NotationRow> rows)
    {
        var text = new StringBuilder("\n");
        foreach (var section in rows.GroupBy(row => row.Section))
        {
            text.Append("\n**").Append(section.Key).Append("**\n\n| what people write | here |\n|---|---|\n");
            foreach (var group in section.GroupBy(row => (row.Sign, string.Join(" | ", row.Answers))))
                text.AppendJoin("", "| ", Notations(group), " | ", Answer(group.First()), " |\n");
        }

        return text.Append('\n').ToString();
    }

    private static string Notations(IEnumerable<NotationRow> rows) =>
        string.Join(", ", rows.Select(row => Code(row.Notation)));

    private static string Answer(NotationRow row) => row.Sign switch
    {
        "=>" => Code(row.Answers[0]),
        "??" => $"asks: {string.Join(" or ", row.Answers.Select(Code))}",
        _ => row.Answers[0],
    };

    /// <summary>Lines of one notation, with the sign that tables use for themselves escaped.</summary>
    private static string Code(string text) => string.Join(
        " / ",
        text.Split("\\n").Select(line => $"`{line.Replace("|", "\\|", StringComparison.Ordinal)}`"));
}
