namespace PreExhaust.LanguageServer.Tests;

/// <summary>A program with something of everything.</summary>
internal static class Program
{
    public const string Text = """
        // A program.
        // Two lines of comment.
        program Leg Priority
        goal strength
        max Back Squat 140kg

        scheme Waves
          1x5 65%, 1x5 75%

        session Lower A on Mon
        > Keep it short.
        Leg Extension: 2x20 @10, rest 30s
        Back Squat (volume): like Waves, rest 3min #main
          warmup 1x8 40%
          week 2: 3x3 80%
        A1 Lying Leg Curl: 3x10-12 RIR 1
        A2 Standing Calf Raise: 3x15 @8

        session Lower B like Lower A on Thu
        Front Squat or Leg Press: 3x8 60% of Back Squat, 1x5 90% of Leg Extension in Lower A

        """;

    /// <summary>The place of a text in it, or right behind it.</summary>
    public static (int Line, int Character) Place(string text, int skip = 0, string within = Text)
    {
        var at = -1;
        for (var i = 0; i <= skip; i++)
            at = within.IndexOf(text, at + 1, StringComparison.Ordinal);
        var line = within[..at].Count(c => c == '\n');
        return (line, at - (within.LastIndexOf('\n', at) + 1));
    }
}
