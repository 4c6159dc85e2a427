using PreExhaust.Language.Text;

namespace PreExhaust.Configuration;

/// <summary>A line <c>key = value</c> of an <c>.editorconfig</c> file.</summary>
/// <param name="Key">The key as written; its case means nothing.</param>
/// <param name="Value">The value without the comment behind it.</param>
/// <param name="KeySpan">The place of the key.</param>
/// <param name="ValueSpan">The place of the value.</param>
/// <param name="Section">
/// The section it is in, in its brackets; <c>null</c> above all sections, where it is for no file.
/// </param>
internal sealed record EditorConfigEntry(
    string Key, string Value, TextSpan KeySpan, TextSpan ValueSpan, string? Section)
{
    private static readonly char[] Comments = ['#', ';'];
    private static readonly char[] Separators = ['=', ':'];

    /// <summary>The entries in the order of their lines, read as the compiler reads them.</summary>
    public static IEnumerable<EditorConfigEntry> AllIn(SourceFile source)
    {
        string? section = null;
        for (var line = 0; line < source.LineCount; line++)
        {
            var content = Trimmed(source.Text, source.LineContent(line));
            if (content.Length == 0)
                continue;
            if (source.Text[content.Start] == '[')
                section = source.Text.Substring(content.Start, content.Length);
            else if (Entry(source.Text, content, section) is { } entry)
                yield return entry;
        }
    }

    /// <summary>Whether its section may hold for C# files; what else there is only the files tell.</summary>
    public bool MayBeForCode => Section is not null
        && Section.IndexOf(".workout]", StringComparison.OrdinalIgnoreCase) < 0;

    public bool HasKey(string key) => Key.Equals(key, StringComparison.OrdinalIgnoreCase);

    private static EditorConfigEntry? Entry(string text, TextSpan content, string? section)
    {
        var code = WithoutComment(text, content);
        var separator = code.Length == 0 ? -1 : text.IndexOfAny(Separators, code.Start, code.Length);
        if (separator < 0)
            return null;
        var key = Trimmed(text, TextSpan.FromBounds(code.Start, separator));
        var value = Trimmed(text, TextSpan.FromBounds(separator + 1, code.End));
        return new(
            text.Substring(key.Start, key.Length),
            text.Substring(value.Start, value.Length),
            key,
            value,
            section);
    }

    private static TextSpan WithoutComment(string text, TextSpan span)
    {
        var comment = text.IndexOfAny(Comments, span.Start, span.Length);
        return comment < 0 ? span : TextSpan.FromBounds(span.Start, comment);
    }

    private static TextSpan Trimmed(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] == '\uFEFF'))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return TextSpan.FromBounds(start, end);
    }
}
