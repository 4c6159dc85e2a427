using System.Text;

namespace PreExhaust.Plans.Encoding;

/// <summary>Half characters, which no UTF-8 text and no C# literal can hold.</summary>
internal static class Surrogates
{
    /// <summary>The same text with U+FFFD for every surrogate without its other half.</summary>
    public static string Repair(string text)
    {
        var firstLone = FindLone(text, 0);
        if (firstLone < 0)
            return text;

        var repaired = new StringBuilder(text);
        for (var i = firstLone; i >= 0; i = FindLone(text, i + 1))
            repaired[i] = '\uFFFD';
        return repaired.ToString();
    }

    private static int FindLone(string text, int start)
    {
        for (var i = start; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
                return i;
            i++;
        }

        return -1;
    }
}
