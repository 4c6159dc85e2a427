namespace PreExhaust.Benchmarks.Scanning;

/// <summary>
/// What somebody would write by hand who wants the values of a plan and nothing else: one pass over the characters, a
/// flat list of structs, no tree, no white space, no messages, no spelling but the usual. The measure of the parser.
/// </summary>
internal static class HandWrittenParser
{
    /// <summary>The values in text order; -1 in <paramref name="brokenAt"/> if every line could be read.</summary>
    public static List<ScannedValue> Parse(string text, out int brokenAt)
    {
        var values = new List<ScannedValue>(text.Length / 8);
        brokenAt = -1;
        for (var start = 0; start < text.Length;)
        {
            var length = text.AsSpan(start).IndexOf('\n');
            var end = length < 0 ? text.Length : start + length;
            var line = new LineScanner(text, start, end, values);
            if (!line.Scan() && brokenAt < 0)
                brokenAt = start;
            start = end + 1;
        }

        return values;
    }
}
