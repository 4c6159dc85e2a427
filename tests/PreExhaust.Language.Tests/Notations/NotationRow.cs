namespace PreExhaust.Language.Tests.Notations;

/// <summary>A notation that people use, and what it is here.</summary>
/// <param name="Section">The heading it stands under.</param>
/// <param name="Before">What stands before it on its line.</param>
/// <param name="Notation">The notation.</param>
/// <param name="Sign">How it is answered: <c>=></c>, <c>??</c> or <c>!!</c>.</param>
/// <param name="Answers">Its formatted spelling, its readings, or the message.</param>
public sealed record NotationRow(string Section, string Before, string Notation, string Sign, string[] Answers)
{
    private static readonly string[] Signs = ["=>", "??", "!!"];

    /// <summary>The rows of a file, in order.</summary>
    public static IEnumerable<NotationRow> Read(IEnumerable<string> lines)
    {
        var (section, before) = ("", "");
        foreach (var line in lines.SkipWhile(line => !line.StartsWith("## ", StringComparison.Ordinal)))
        {
            if (line.StartsWith("## ", StringComparison.Ordinal))
                (section, before) = Heading(line[3..]);
            else if (line.Length > 0)
                yield return Row(section, before, line);
        }
    }

    /// <summary>A text of the row as a whole file.</summary>
    public string File(string text) => (Before + text).Replace("\\n", "\n", StringComparison.Ordinal);

    public override string ToString() => $"{Before}{Notation}";

    private static (string Section, string Before) Heading(string text)
    {
        var code = text.Split('`');
        return code.Length > 1 ? (code[0].TrimEnd(':', ' '), code[1]) : (text, "");
    }

    private static NotationRow Row(string section, string before, string line)
    {
        var sign = Signs.Single(sign => line.Contains($" {sign} ", StringComparison.Ordinal));
        var at = line.LastIndexOf($" {sign} ", StringComparison.Ordinal);
        var answer = line[(at + sign.Length + 2)..];
        return new(section, before, line[..at], sign, sign == "??" ? answer.Split(" | ") : [answer]);
    }
}
