namespace PreExhaust.Language.Tests.Grammar;

/// <summary>Typographic signs and the ASCII signs they are read as.</summary>
internal static class Twins
{
    private const string Typographic = "×✕–—−“”„’′：，；（）＠＋％\u00a0";

    private const string Ascii = "xx---\"\"\"'':,;()@+% ";

    public static string ToAscii(string text) => string.Concat(text.Select(ToAscii));

    private static char ToAscii(char sign)
    {
        var index = Typographic.IndexOf(sign, StringComparison.Ordinal);
        return index < 0 ? sign : Ascii[index];
    }
}
