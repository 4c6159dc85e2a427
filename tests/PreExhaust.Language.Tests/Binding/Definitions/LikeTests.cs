using PreExhaust.Analysis;
using PreExhaust.Plans;

namespace PreExhaust.Language.Tests.Binding.Definitions;

public sealed class LikeTests
{
    private const string Scheme =
        """
        scheme 531
          > Leave a rep.
          week 1: 1x5 65%, 1x5 75%, 1x5+ 85%
          week 2: 1x3 70%, 1x3 80%, 1x3+ 90%
          week 3 (deload): 1x5 40%, 1x5 50%
          rest 3min

        """;

    [Fact]
    public void A_scheme_brings_its_week_rows_and_all_else()
    {
        var slot = Read(Scheme + "weeks 3\nsession Press\nOverhead Press: like 531 #main")[0];

        Assert.Empty(slot.Groups);
        Assert.Equal(
            "1x3 70% rest 180s | 1x3 80% rest 180s | 1x3+ 90% rest 180s", Describe.Groups(slot.Week(2).Groups));
        Assert.True(slot.Week(3).IsDeload);
        Assert.Equal(["main"], slot.Tags);
        Assert.Equal(["Leave a rep."], slot.Notes);
    }

    [Theory]
    [InlineData("like Bench Press", "3x5 75% rest 180s")]
    [InlineData("like Bench Press, rest 2min", "3x5 75% rest 120s")]
    [InlineData("like Bench Press, 60kg", "3x5 60kg rest 180s")]
    [InlineData("like Bench Press, RIR 2", "3x5 75% RIR 2 rest 180s")]
    [InlineData("like Bench Press, 5x3", "5x3 rest 180s")]
    [InlineData("5x3 80%; like bench press", "5x3 80% rest 180s")]
    public void What_a_line_says_itself_replaces_its_kind(string items, string expected)
    {
        var slots = Read(
            $"""
            Bench Press: 3x5 75%, rest 3min #main
              warmup 1x5 50%
              week 4: 2x5 60%
            Close-Grip Bench Press: {items}
            """);

        Assert.Equal(expected, Describe.Groups(slots[1].Groups));
        Assert.Equal(["main"], slots[1].Tags);
        Assert.Equal("1x5 50%", Describe.Groups(slots[1].Warmup));
        Assert.Equal(items.Contains("x3", StringComparison.Ordinal) ? 0 : 1, slots[1].Weeks.Count);
    }

    [Fact]
    public void Rows_replace_those_of_their_weeks()
    {
        var slot = Read(Scheme + "weeks 3\nSquat: like 531\n  week 3: 1x1 95%")[0];

        Assert.Equal("1x1 95% rest 180s", Describe.Groups(slot.Week(3).Groups));
        Assert.Equal(3, slot.Week(1).Groups.Count);
    }

    [Fact]
    public void A_copy_of_a_copy_is_a_copy_in_any_order()
    {
        var slots = Read("Front Squat: like Back Squat, 70%\nBack Squat: like Deadlift, rest 2min\nDeadlift: 1x5 80%");

        Assert.Equal("1x5 70% rest 120s", Describe.Groups(slots[0].Groups));
    }

    [Fact]
    public void A_scheme_copies_a_scheme()
    {
        var slot = Read(Scheme + "scheme Long\n  like 531\n  rest 5min\nweeks 3\nSquat: like Long")[0];

        Assert.Equal("1x5 40% rest 300s | 1x5 50% rest 300s", Describe.Groups(slot.Week(3).Groups));
    }

    [Fact]
    public void Of_several_lines_the_one_in_the_same_session_or_in_the_named_one_is_meant()
    {
        var plan = Parse(
            """
            session A
            Squat: 5x5
            Front Squat: like Squat
            session B
            Squat: 3x8
            Leg Press: like squats in A
            """);

        Assert.Equal("5x5", Describe.Groups(plan.Sessions[0].Slots[1].Groups));
        Assert.Equal("5x5", Describe.Groups(plan.Sessions[1].Slots[1].Groups));
    }

    [Fact]
    public void A_variant_is_a_line_of_its_own()
    {
        var slots = Read("Squat: 5x5\nSquat (paused): 3x3\nFront Squat: like Squat (paused)");

        Assert.Equal("3x3", Describe.Groups(slots[2].Groups));
    }

    [Fact]
    public void A_scheme_may_stand_on_one_line_under_any_name()
    {
        var slots = Read("scheme 5x5: 5x5 80%\nscheme \"a, b\": 3x3\nSquat: like 5x5\nDeadlift: like \"a, b\"");

        Assert.Equal("5x5 80%", Describe.Groups(slots[0].Groups));
        Assert.Equal("3x3", Describe.Groups(slots[1].Groups));
    }

    [Fact]
    public void What_is_copied_lies_where_the_copy_is_asked_for()
    {
        var slot = Read("Squat: 5x5\n  warmup 1x5\nFront Squat: like Squat, rest 2min")[1];

        Assert.Equal((3, 1), (slot.Source!.Line, slot.Source.Column));
        Assert.Equal((3, 14), (slot.Groups[0].Source!.Line, slot.Groups[0].Source!.Column));
        Assert.Equal((3, 14), (slot.Warmup[0].Source!.Line, slot.Warmup[0].Source!.Column));
    }

    private static TrainingPlan Parse(string text)
    {
        var document = WorkoutText.Parse(text);
        Assert.DoesNotContain(document.Diagnostics, d => d.Severity > Severity.Info);
        return document.Plan;
    }

    private static ValueList<ExerciseSlot> Read(string text) => Parse(text).Sessions[0].Slots;
}
