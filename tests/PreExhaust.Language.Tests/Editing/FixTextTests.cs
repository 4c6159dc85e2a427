using PreExhaust.Analysis;
using PreExhaust.Analysis.Edits;
using PreExhaust.Language.Editing;
using PreExhaust.Language.Text;
using PreExhaust.Plans;

namespace PreExhaust.Language.Tests.Editing;

/// <summary>A change of the plan changes as little of the text as it can.</summary>
public sealed class FixTextTests
{
    private static readonly SlotIndex First = new(0, 0);

    [Theory]
    [InlineData("A: 3x5", "Squat: 3x8 RIR 2, rest 2min", "Squat: 3x8 RIR 1, rest 2min")]
    [InlineData("own", "Squat: 3x8  @8 ;rest 2min // c", "Squat: 3x8  RIR 1 ;rest 2min // c")]
    [InlineData("list", "Squat: 12-10-8 RIR 2", "Squat: 1x12 RIR 1, 1x10 RIR 2, 1x8 RIR 2")]
    [InlineData("added", "Squat: 3x8 75% #straps", "Squat: 3x8 75% RIR 1 #straps")]
    [InlineData("one of two", "Squat: 3x8, 1x10, RIR 3", "Squat: 3x8 RIR 1, 1x10, RIR 3")]
    [InlineData("below", "Squat:\n  3x8 RIR 3 // low bar\n  rest 1min", "Squat:\n  3x8 RIR 1 // low bar\n  rest 1min")]
    [InlineData("brackets", "Squat: 3x8 (RIR 3)", "Squat: 3x8 (RIR 1)")]
    public void An_effort_changes_where_it_is_said(string why, string before, string after) =>
        Check(why, before, after, new SetEffort(new(First, 0), Rir(1)));

    [Theory]
    [InlineData("rest 2min\n", "Squat: 3x8", "Squat: 3x8 rest 90s")]
    [InlineData("", "Squat: 3x8, rest 2:00, tempo 3-1-X-0", "Squat: 3x8, rest 90s, tempo 3-1-X-0")]
    [InlineData("", "Squat: 3x8 (2min rest)", "Squat: 3x8 (90s rest)")]
    [InlineData("", "Squat: 3x8, every 3min", "Squat: 3x8, rest 90s")]
    public void A_rest_changes_where_it_is_said(string above, string before, string after) =>
        Check(above, above + before, above + after, new SetRest(new(First, 0), Rest.Seconds(90)));

    [Theory]
    [InlineData("Squat: 3x8", "Squat: 5x8")]
    [InlineData("Squat: 3 sets of 8", "Squat: 5 sets of 8")]
    [InlineData("Squat: 8 reps x 3 sets", "Squat: 8 reps x 5 sets")]
    [InlineData("Squat: 60s", "Squat: 5x60s")]
    [InlineData("Squat: 3x8 // heavy\n  week 2: 4x8", "Squat: 5x8 // heavy\n  week 2: 4x8")]
    [InlineData("Squat: 60kg x 3", "Squat: 5x3 60kg")]
    [InlineData("Squat: stages 3x8 | 3x6, progress next stage", "Squat: stages 5x8 | 3x6, progress next stage")]
    public void A_number_of_sets_changes_where_it_is_said(string before, string after) =>
        Check("count", before, after, new SetCount(First, 0, 5));

    [Theory]
    [InlineData("Squat: 3x8 70% 1RM", "Squat: 3x8 75% 1RM")]
    [InlineData("Squat: 3x8 70-72%", "Squat: 3x8 75%")]
    [InlineData("Squat: 3x8 @ 80kg", "Squat: 3x8 75%")]
    [InlineData("Squat: 3x8", "Squat: 3x8 75%")]
    [InlineData("Squat: 3x8, 70%, rest 1min", "Squat: 3x8, 75%, rest 1min")]
    public void A_load_changes_where_it_is_said(string before, string after) => Check(
        "load",
        before,
        after,
        new SetLoad(new(First, 0), new PercentLoad(Interval<Percentage>.Point(new(75)), MaxBasis.OneRepMax)));

    [Fact]
    public void Only_the_row_that_holds_in_the_week_changes() => Check(
        "row",
        "weeks 2\nSquat: 3x8 RIR 3\n  week 2: RIR 2 // harder",
        "weeks 2\nSquat: 3x8 RIR 3\n  week 2: RIR 1 // harder",
        new SetEffort(new(First, 0, 2), Rir(1)));

    [Theory]
    [InlineData(
        "// on top\nSquat: 3x8 // a\n  > Note.\n\nDips: 3x8",
        "Dips: 3x8\n// on top\nSquat: 3x8 // a\n  > Note.")]
    [InlineData("Squat: 3x8\n  // deeper\nDips: 3x8\n", "Dips: 3x8\nSquat: 3x8\n  // deeper\n")]
    [InlineData("Squat: 3x8\r\n  rest 1min\r\nDips: 3x8", "Dips: 3x8\r\nSquat: 3x8\r\n  rest 1min")]
    [InlineData("session A\n\nSquat: 3x8\n\nDips: 3x8\n", "session A\n\nDips: 3x8\nSquat: 3x8\n")]
    [InlineData("  Squat: 3x8\n  // for it\n  Dips: 3x8", "  // for it\n  Dips: 3x8\n  Squat: 3x8")]
    public void An_exercise_moves_with_its_lines(string before, string after) =>
        Check("move", before, after, new MoveSlotAfter(First, 1));

    [Fact]
    public void A_moved_exercise_can_change_too() => Check(
        "both",
        "Squat: 3x8 RIR 2\nDips: 3x8\n",
        "Dips: 3x8\nSquat: 3x8 RIR 1\n",
        new EditAll([new SetEffort(new(First, 0), Rir(1)), new MoveSlotAfter(First, 1)]));

    [Theory]
    [InlineData("Squat: 3x8; intent pre-exhaust quads; rest 1min\nDips: 3x8", "Squat: 3x8; rest 1min\nDips: 3x8")]
    [InlineData("Squat: 3x8\n  intent pre-exhaust quads // why\nDips: 3x8", "Squat: 3x8\n  // why\nDips: 3x8")]
    [InlineData("Squat: 3x8\n  intent pre-exhaust quads\nDips: 3x8", "Squat: 3x8\nDips: 3x8")]
    [InlineData("Squat:\n  intent pre-exhaust quads; 3x8\nDips: 3x8", "Squat:\n  3x8\nDips: 3x8")]
    public void An_intent_goes_with_its_line(string before, string after) =>
        Check("intent", before, after, new RemoveIntent(First, 0));

    [Theory]
    [InlineData("Squat: 3x8\n  allow PEX1001, PEX1002: x", 0, "Squat: 3x8\n  allow PEX1002: x")]
    [InlineData("Squat: 3x8\n  allow PEX1001, PEX1002: x", 1, "Squat: 3x8\n  allow PEX1001: x")]
    [InlineData("Squat: 3x8\n  allow PEX1001: x // y\n", 0, "Squat: 3x8\n  // y\n")]
    [InlineData("Squat: 3x8\n  allow PEX1001: x\n", 0, "Squat: 3x8\n")]
    public void A_suppression_goes_with_its_line(string before, int index, string after) => Check(
        "allow", before, after, new RemoveSuppression(new(FindingTarget.Suppression, First, index)));

    [Fact]
    public void What_is_added_stands_below_and_as_deep_as_the_rest() => Check(
        "add",
        "Squat: 3x8\n\tweek 1: 3x5\n\t> Note.\nDips: 3x8",
        "Squat: 3x8\n\tweek 1: 3x5\n\tintent pre-exhaust quads\n\t> Note.\nDips: 3x8",
        new AddIntent(First, new(IntentKind.PreExhaust, "quads")));

    [Fact]
    public void Comments_of_an_exercise_that_goes_stay() => Check(
        "remove",
        "// on top\nSquat: 3x8 // own\n  // below\n  rest 1min\nDips: 3x8\n",
        "// on top\n// own\n// below\nDips: 3x8\n",
        new RemoveSlot(First));

    [Fact]
    public void A_superset_gets_labels_and_loses_its_first_rest() => Check(
        "pair",
        "Squat: 3x8, rest 60s // a\nPush-Up: 3x8, rest 60s",
        "A1 Squat: 3x8 // a\nA2 Push-Up: 3x8, rest 60s",
        new PairSlots(First));

    [Theory]
    [InlineData("session A like B\n\nsession B\nSquat: 3x8\nDips: 3x8\n")]
    [InlineData("scheme S: 3x8 RIR 3\n\nsession A\nSquat: like S\nDips: 3x8\n")]
    public void What_is_copied_from_elsewhere_has_no_text_of_its_own(string text)
    {
        var document = WorkoutText.Parse(text);

        Assert.Empty(document.Diagnostics);
        Assert.Empty(FixText.ChangesOf(document, new SetCount(First, 0, 5)));
    }

    [Fact]
    public void What_changes_nothing_has_no_text() =>
        Assert.Empty(FixText.ChangesOf(WorkoutText.Parse("Squat: 3x8 RIR 1"), new SetEffort(new(First, 0), Rir(1))));

    private static Effort Rir(decimal value) => new(EffortScale.Rir, Interval<decimal>.Point(value));

    private static void Check(string why, string before, string after, PlanEdit edit)
    {
        var document = WorkoutText.Parse(before);
        var changes = FixText.ChangesOf(document, edit);

        Assert.True(changes.Count > 0, $"{why}: {before}: no text");
        Assert.Equal(after, TextChanges.Apply(before, changes));
    }
}
