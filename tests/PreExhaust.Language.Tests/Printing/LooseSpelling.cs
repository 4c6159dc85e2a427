namespace PreExhaust.Language.Tests.Printing;

/// <summary>Spells a line as people type: more spaces, capitals, twins of signs. The words of an author stay.</summary>
internal static class LooseSpelling
{
    private static readonly string[] Clauses = ["week", "only", "warmup", "progress", "rest", "every", "stages"];

    public static string Of(string line)
    {
        var content = line.TrimStart();
        var isAuthors = content.Length == 0 || content.IndexOfAny(['"', '(', '>', '#']) >= 0 || IsHeader(content);
        if (isAuthors)
            return line;
        var indentation = line[..^content.Length];
        return (indentation.Length > 0 ? indentation + "  " : "") + Loose(content) + " \t";
    }

    private static bool IsHeader(string content) =>
        new[] { "program ", "block ", "session ", "exercise ", "allow ", "rotate ", "alias " }
            .Any(word => content.StartsWith(word, StringComparison.Ordinal));

    private static string Loose(string content)
    {
        var word = Clauses.FirstOrDefault(clause => content.StartsWith(clause + " ", StringComparison.Ordinal));
        var text = word is null ? content : word.ToUpperInvariant() + " " + content[word.Length..];
        return text
            .Replace(", ", "  ，", StringComparison.Ordinal)
            .Replace(" rest ", "  Rest: ", StringComparison.Ordinal);
    }
}
