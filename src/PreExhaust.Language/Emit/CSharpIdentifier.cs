using System.Globalization;
using System.Text;

namespace PreExhaust.Language.Emit;

/// <summary>Makes C# names out of whatever people call things.</summary>
internal static class CSharpIdentifier
{
    /// <summary>
    /// The letters and digits of <paramref name="text"/>, a capital at the start of each word. Such a name is never
    /// a keyword, because keywords begin with a small letter.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="fallback">The name where the text has no letter and no digit.</param>
    public static string From(string text, string fallback)
    {
        var name = new StringBuilder(text.Length);
        var startsWord = true;
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                name.Append(startsWord ? char.ToUpperInvariant(c) : c);
                startsWord = false;
            }
            else if (IsMark(c) && name.Length > 0 && !startsWord)
            {
                name.Append(c);
            }
            else if (c is not ('\'' or '\u2019'))
            {
                startsWord = true;
            }
        }

        if (name.Length == 0)
            return fallback;
        return IsDigit(name[0]) ? "_" + name : name.ToString();
    }

    /// <summary>
    /// A namespace as a project states it, with every character that C# does not allow replaced.
    /// </summary>
    public static string Namespace(string text) =>
        string.Join(".", text.Split('.').Select(Word).Where(part => part.Length > 0).Select(Segment));

    private static string Word(string text)
    {
        var word = text.Trim();
        return word.StartsWith("@", StringComparison.Ordinal) ? word.Substring(1) : word;
    }

    private static string Segment(string text)
    {
        var name = string.Concat(text.Select(c => char.IsLetterOrDigit(c) || c == '_' ? c : '_'));
        if (IsDigit(name[0]))
            return "_" + name;
        return CSharpKeywords.Contains(name) ? "@" + name : name;
    }

    private static bool IsMark(char c) => char.GetUnicodeCategory(c)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsDigit(char c) => char.GetUnicodeCategory(c) == UnicodeCategory.DecimalDigitNumber;
}
