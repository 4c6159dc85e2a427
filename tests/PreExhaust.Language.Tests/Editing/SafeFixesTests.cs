using CsCheck;
using PreExhaust.Analysis;
using PreExhaust.Language.Editing;
using PreExhaust.Language.Tests.Errors.Corpus;
using PreExhaust.Language.Tests.Mutation;
using PreExhaust.Tests.Shared;

namespace PreExhaust.Language.Tests.Editing;

public sealed class SafeFixesTests
{
    [Theory]
    [InlineData("sesion Upper\nBench Press: 3x5 RIP 2\n", "session Upper\nBench Press: 3x5 RIP 2\n")]
    [InlineData("Bench Pres: 3x5\n", "Bench Pres: 3x5\n")]
    [InlineData("Squat: 3x5 rets 90s\r\n", "Squat: 3x5 rest 90s\r\n")]
    [InlineData("Bench Press: 3x5 (slow\n", "Bench Press: 3x5 (slow)\n")]
    [InlineData("Squat: 5x3x8\n", "Squat: 5x3x8\n")]
    [InlineData("goal strength\nTriceps Pushdown: 4x10 RIR 0, rest 60s // arms\nBench Press: 5x5 80%, rest 3min",
        "goal strength\nBench Press: 5x5 80%, rest 3min\nTriceps Pushdown: 4x10 RIR 0, rest 60s // arms")]
    [InlineData("Squat: 3x5\n  allow PEX1001: habit\n", "Squat: 3x5\n")]
    [InlineData("Squat: 3x5\n  allow PEX1001: habit\nDips: 3x5 rets 9s\n", "Squat: 3x5\nDips: 3x5 rest 9s\n")]
    [InlineData("# Push Day (Monday)\nBench Press: 3x5\n\n## Legs\nBack Squat: 3x5\n",
        "session Push Day on Mon\nBench Press: 3x5\n\nsession Legs\nBack Squat: 3x5\n")]
    [InlineData("Monday: Squat 3x5\n", "session Monday on Mon\nSquat 3x5\n")]
    [InlineData("Squat\r\n- Sets: 3\r\n- Reps: 5\r\n- Weight: 80kg\r\n\r\nDip: 3x8\r\n",
        "Squat: 3x5 80kg\r\n\r\nDip: 3x8\r\n")]
    [InlineData("Squat\nSets: 3\nReps: 5\nWeight: 80\n", "Squat\nSets: 3\nReps: 5\nWeight: 80\n")]
    [InlineData("Week 1 Day 1\nSquat: 3x5\nWeek 1 Day 2\nDip: 3x8\n",
        "week 1\nsession Day 1\nSquat: 3x5\nsession Day 2\nDip: 3x8\n")]
    [InlineData("Peak Phase (weeks 9-10)\nsession A\nSquat: 3x5\n",
        "block Peak Phase\nweeks 2\nsession A\nSquat: 3x5\n")]
    [InlineData("# go hard\nBench Press: 3x5\n", "# go hard\nBench Press: 3x5\n")]
    public void What_has_one_meaning_is_mended(string text, string expected) =>
        Assert.Equal(expected, Apply(text).Text);

    [Fact]
    public void What_was_done_is_told_in_order() => Assert.Equal(
        [new("PEX0002", "Write 'rest'", 3), new("PEX0302", "Remove the suppression of PEX1001", 2)],
        Apply("Squat: 3x5\n  allow PEX1001: habit\nDips: 3x5 rets 9s\n").Fixes);

    [Fact]
    public void Nothing_else_of_the_language_is_safe() => Snapshot.Match(string.Concat(
        from input in BadInput.All
        let document = WorkoutText.Parse(input.Text)
        from diagnostic in document.Diagnostics
        from fix in document.FixesOf(diagnostic)
        where fix.IsSafe
        let change = Assert.Single(fix.Changes)
        let line = document.Source.PositionAt(diagnostic.Span.Start).Line - 1
        select $"{diagnostic.Id} {document.Source[document.Source.LineContent(line)].Trim()}\n  {fix.Title}\n"));

    [Fact]
    public void A_second_time_nothing_is_left_to_do() => LineMutation.Any.Sample(
        change =>
        {
            var once = Apply(change.After);
            var twice = Apply(once.Text);
            Assert.Equal(once.Text, twice.Text);
            Assert.Empty(twice.Fixes);
            Assert.True(once.Fixes.Count > 0 || once.Text == change.After);
            Assert.True(Errors(once.Text) <= Errors(change.After));
        },
        iter: Samples.OrAsAsked(20),
        print: change => $"line {change.Line + 1} of\n{change.After}");

    private static int Errors(string text) =>
        WorkoutText.Parse(text).Diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error);

    private static FixedText Apply(string text) => SafeFixes.Apply(
        text, "test.workout", WorkoutDefinitions.None, document => document.Diagnostics.Concat(document.Check()));
}
