namespace PreExhaust.Language.Syntax.Grammar;

/// <summary>Finds a letter for a new superset: the first that no label or group of the session has.</summary>
internal static class SessionLetters
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    /// <summary>So many lines above and below are looked at: more than a session has, and work stays bounded.</summary>
    private const int MostLines = 500;

    /// <summary>The letter; A where all are taken.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="place">A place in a line of the session.</param>
    public static char Free(string text, int place)
    {
        var taken = new HashSet<char>();
        var above = Extents.StartOfLine(text, place);
        for (var line = 0; line < MostLines && above >= 0 && Take(text, above, taken); line++)
            above = Extents.StartOfLineAbove(text, above);
        var below = Extents.EndOfLine(text, place) + 1;
        for (var line = 0; line < MostLines && below < text.Length && Take(text, below, taken); line++)
            below = Extents.EndOfLine(text, below) + 1;
        return Alphabet.Where(letter => !taken.Contains(letter)).DefaultIfEmpty(Alphabet[0]).First();
    }

    /// <summary>Takes the letter of a line; whether the session goes on behind it.</summary>
    private static bool Take(string text, int lineStart, HashSet<char> taken)
    {
        var end = Extents.TrimBlanks(text, lineStart, Extents.EndOfLine(text, lineStart));
        var start = Extents.SkipBlanks(text, ListSigns.Scan(text, Extents.SkipBlanks(text, lineStart, end), end), end);
        if (start >= end)
            return true;
        var label = Labels.Scan(text, start, end);
        if (label >= 0)
            taken.Add(Labels.Core(new(TokenKind.Word, text, start, label))[0]);
        var kind = LineClassifier.Classify(text, start, end);
        if (kind == LineKind.Group)
            taken.Add(char.ToUpperInvariant(text[start]));
        return kind is not (LineKind.Program or LineKind.Block or LineKind.Week or LineKind.Session)
            && kind != LineKind.Heading;
    }
}
