using CsCheck;

namespace PreExhaust.Language.Tests.Printing;

/// <summary>
/// Names and notes as nasty as a line can hold them. A line holds no line breaks or control characters and no white
/// space around a text, brackets hold only balanced ones, and quotes hold no quotes.
/// </summary>
internal static class RandomText
{
    private static readonly string[] Nasty =
    [
        "on Mon", "A on Mon", "3x5", "Squat: 3x5", "a: b", "a；b, c", "week 2: RIR 1", "week 4 (deload)", "90s rest",
        "each arm", "max", "program", "session X", "X0X0", "A1 A", "B. B", "Day 1", "# A", "> note", "@8", "#main",
        "(a) b", "a (b (c))", "a//b", "https://example.org/a?b=c", "rest", "to failure", "like 531", "or", "A or B",
        "Übung", "筋トレ", "💪 arms", "x", "-", "'", "1/2", "50%", "Push  Pull", "superset", "A: superset", "12",
        "stages 5x3", "drop 80kg", "level 7", "warm-up", "allow PEX1001: no", "intent pre-exhaust quads", "only week 1",
    ];

    private static readonly Gen<string> Raw = Gen.OneOf(
        Gen.OneOf(Nasty),
        AnyText.Part.Where(part => part.All(c => c is not ('"' or '“' or '”' or '（' or '）'))),
        Gen.String[Gen.Char.AlphaNumeric, 1, 10],
        Gen.String[Gen.Char[" aZxX09-–×.,;:：/()@#%+'&!?"], 1, 12],
        Gen.Select(Gen.OneOf(Nasty), Gen.OneOf(Nasty), (a, b) => $"{a} {b}"));

    /// <summary>What stands alone to the end of its line: a note.</summary>
    public static Gen<string> Line { get; } = Raw.Select(text => text.Trim()).Where(text => text.Length > 0);

    /// <summary>What must not hold the start of a comment: a name, a reason.</summary>
    public static Gen<string> Name { get; } = Line.Select(WithoutComment).Where(text => text.Length > 0);

    /// <summary>What stands in brackets.</summary>
    public static Gen<string> InBrackets { get; } = Name.Where(IsBalanced);

    private static string WithoutComment(string text)
    {
        var isComment = $" {text}".Contains(" //", StringComparison.Ordinal);
        return isComment ? text.Replace("//", "", StringComparison.Ordinal).Trim() : text;
    }

    private static bool IsBalanced(string text)
    {
        var depth = 0;
        foreach (var c in text)
        {
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth < 0)
                return false;
        }

        return depth == 0;
    }
}
