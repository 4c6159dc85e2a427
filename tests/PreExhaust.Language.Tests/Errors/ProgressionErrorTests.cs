using PreExhaust.Analysis;
using PreExhaust.Language.Diagnostics;
using PreExhaust.Tests.Shared;

namespace PreExhaust.Language.Tests.Errors;

public sealed class ProgressionErrorTests
{
    private static readonly IReadOnlyList<string> Lines = File.ReadAllLines(
        Repository.PathOf("tests", "PreExhaust.Language.Tests", "Errors", "progressions.txt"));

    [Fact]
    public void Each_line_has_one_message_at_its_place() => Snapshot.Match(
        string.Concat(Lines.Select(line => Annotated.Lines(WorkoutText.Parse(line)).TrimEnd('\n') + "\n")));

    [Fact]
    public void No_line_has_more_than_one_message() => Assert.All(
        Lines.Skip(1),
        line => Assert.Single(WorkoutText.Parse(line).Diagnostics, d => d.Id != DiagnosticKinds.EmptyFile.Id));

    [Fact]
    public void Every_fix_mends_its_line() => Assert.All(
        from line in Lines
        from diagnostic in WorkoutText.Parse(line).Diagnostics
        from fix in diagnostic.Fixes
        select Apply(line, fix),
        mended => Assert.DoesNotContain(WorkoutText.Parse(mended).Diagnostics, d => d.Severity == Severity.Error));

    [Fact]
    public void Two_progressions_of_one_exercise_point_at_the_first_and_offer_a_variant()
    {
        const string Text = "session A\nDeadlift: 3x5, progress +2.5kg\nsession B\nDeadlifts: 3x8, progress +5kg\n";
        var document = WorkoutText.Parse(Text);

        var error = Assert.Single(document.Diagnostics);

        Assert.Equal("PEX0107", error.Id);
        Assert.Equal("progress +5kg", document.Source[error.Span]);
        Assert.Equal("progress +2.5kg", document.Source[Assert.Single(error.Related).Span]);
        Assert.Equal(2, error.Fixes.Count);
        Assert.Equal("session B\nDeadlifts: 3x8\n", Apply(Text, error.Fixes[1])[^25..]);
        var mended = WorkoutText.Parse(Apply(Text, error.Fixes[0]));
        Assert.Equal("Deadlift (second)", mended.Plan.Sessions[1].Slots[0].Exercise.ToString());
        Assert.DoesNotContain(mended.Diagnostics, d => d.Severity == Severity.Error);
    }

    [Theory]
    [InlineData("Squat: 3x5, progress +2.5kg\nSquat: 5x10 50%\n")]
    [InlineData("Squat: 3x5, progress +2.5kg\nBack Squat: 3x8\n  progress +2,5kg\n")]
    [InlineData("Squat: 3x5, progress +2.5kg\nSquat (paused): 3x8, progress +5kg\n")]
    [InlineData("Squat: 3x5, progress +2.5kg\nFront Squat or Leg Press: 3x8, progress +5kg\n")]
    public void Lines_of_one_exercise_may_carry_one_progression_between_them(string text) =>
        Assert.DoesNotContain(WorkoutText.Parse(text).Diagnostics, d => d.Severity == Severity.Error);

    [Theory]
    [InlineData("Squat: 3x5, progress +2.5\nSquat: 3x8, progress +2.5kg, progress -10% when missed\n")]
    [InlineData("Squat: 3x5\n  progress +2.5kg\n  progress -10% whn missed\nSquat: 3x8, progress +2.5kg\n")]
    public void A_progression_that_could_not_be_read_differs_from_none(string text) =>
        Assert.NotEqual("PEX0107", Assert.Single(WorkoutText.Parse(text).Diagnostics).Id);

    [Fact]
    public void A_choice_shares_the_state_of_each_exercise_in_it() => Assert.Equal(
        "PEX0107",
        Assert.Single(WorkoutText.Parse(
            "Leg Press: 3x8, progress +5kg\nFront Squat or Leg Press: 3x8, progress +2.5kg\n").Diagnostics).Id);

    [Fact]
    public void A_variant_is_pointed_out_once_and_a_misspelt_one_is_asked_about()
    {
        var document = WorkoutText.Parse(
            "session A\nDeadlift (paused): 3x5\nSquat: 3x5\nsession B\nDeadlift (paused): 3x5\n"
            + "Deadlift (pausd): 3x5\nSquat (paused) or Leg Press (wide): 3x5\n");

        Assert.Equal(
            ["(paused)", "(pausd)", "Squat (paused) or Leg Press", "(wide)"],
            document.Diagnostics.Select(d => document.Source[d.Span]));
        Assert.All(document.Diagnostics, d => Assert.Equal(("PEX0106", Severity.Info), (d.Id, d.Severity)));
        Assert.Equal("(paused)", Assert.Single(document.Diagnostics[1].Fixes).NewText);
    }

    [Fact]
    public void Past_the_bound_on_rules_stands_a_message()
    {
        var text = "Squat: 3x5\n" + string.Concat(Enumerable.Range(1, 11).Select(n => $"  progress by P{n}\n"));

        var document = WorkoutText.Parse(text);

        Assert.Equal("PEX0012", Assert.Single(document.Diagnostics).Id);
        Assert.Equal(Limits.RulesPerExercise, document.Plan.Sessions[0].Slots[0].Progression.Count);
    }

    [Fact]
    public void Too_many_stages_and_choices_are_refused()
    {
        var stages = string.Join(" | ", Enumerable.Repeat("3x5", Limits.Stages + 1));
        var choices = string.Join(" or ", Enumerable.Repeat("Squat", Limits.Choices + 1));
        Assert.Equal("PEX0012", Assert.Single(WorkoutText.Parse($"Squat: stages {stages}").Diagnostics).Id);
        Assert.Equal("PEX0012", Assert.Single(WorkoutText.Parse($"{choices}: 3x5").Diagnostics).Id);
    }

    private static string Apply(string text, TextFix fix) =>
        text.Remove(fix.Span.Start, fix.Span.Length).Insert(fix.Span.Start, fix.NewText);
}
