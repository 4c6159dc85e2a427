namespace PreExhaust.Plans.Printing;

/// <summary>Writes the author's notes, each line of them as one.</summary>
internal static class NotePrinter
{
    /// <summary>Longer ones go on in the next line, because a line of the language is bounded.</summary>
    private const int Longest = 1_900;

    private static readonly string[] LineBreaks = ["\r\n", "\n", "\r"];

    public static void Print(TextLines text, ValueList<string> notes, string indentation)
    {
        var lines = notes.SelectMany(note => note.Split(LineBreaks, StringSplitOptions.None));
        foreach (var line in lines.SelectMany(Parts))
            text.Add($"{indentation}> {line}".TrimEnd());
    }

    private static IEnumerable<string> Parts(string line)
    {
        for (; line.Length > Longest; line = line.Substring(Longest))
            yield return PlainText.Line(line.Substring(0, Longest));
        yield return PlainText.Line(line);
    }
}
