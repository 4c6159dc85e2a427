using CsCheck;
using PreExhaust.Analysis;
using PreExhaust.Language.Tests.Printing;

namespace PreExhaust.Language.Tests.Mutation;

/// <summary>A text without errors, and the same text with one line changed.</summary>
/// <param name="Before">The healthy text.</param>
/// <param name="After">The changed text; as many lines.</param>
/// <param name="Line">The changed line, from 0.</param>
internal sealed record LineMutation(string Before, string After, int Line)
{
    private static readonly string[] Healthy = Corpus.Texts
        .Where(IsHealthy)
        .Select(text => text.ReplaceLineEndings("\n"))
        .ToArray();

    private static readonly Gen<string> Text = Gen.Frequency(
        (3, Gen.OneOf(Healthy)),
        (1, RandomPlans.Plan.Select(plan => plan.ToWorkoutText())));

    /// <summary>What slips in: a sign, a word of the language, noise.</summary>
    private static readonly Gen<string> Slip = Gen.OneOf(
        Gen.Const(""),
        Gen.String[Gen.Char[" :;,.-x×@#%()/\">+0123456789abkgRest\t"], 1, 4],
        AnyText.Part,
        RandomText.Line);

    public static Gen<LineMutation> Any { get; } =
        from text in Text
        let lines = text.Split('\n')
        from line in Gen.Int[0, lines.Length - 1]
        let content = lines[line]
        from start in Gen.Int[0, content.Length]
        from length in Gen.OneOf(Gen.Const(0), Gen.Int[0, content.Length - start])
        from slip in Slip
        select Make(lines, line, content.Remove(start, length).Insert(start, slip));

    public static bool IsHealthy(string text) => Errors(text).Count == 0;

    /// <summary>The lines with errors, from 0, but for an error about the file as a whole.</summary>
    public static IReadOnlyList<int> Errors(string text)
    {
        var document = WorkoutText.Parse(text);
        return document.Diagnostics
            .Where(d => d.Severity == Severity.Error && d.Id != "PEX0204")
            .Select(d => document.Source.PositionAt(d.Span.Start).Line - 1)
            .Distinct()
            .ToList();
    }

    private static LineMutation Make(string[] lines, int line, string content) =>
        new(string.Join('\n', lines), string.Join('\n', lines.Select((l, i) => i == line ? content : l)), line);
}
