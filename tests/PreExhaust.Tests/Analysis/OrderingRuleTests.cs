using PreExhaust.Analysis;
using PreExhaust.Analysis.Edits;
using PreExhaust.Plans;

namespace PreExhaust.Tests.Analysis;

public sealed class OrderingRuleTests
{
    private static readonly ExerciseSlot Pushdown = Make.Slot("Triceps Pushdown", Make.Sets(4, 10, rir: 0));
    private static readonly ExerciseSlot Bench = Make.Slot("Barbell Bench Press", Make.Sets(5, 5));
    private static readonly ExerciseSlot Extension = Make.Slot("Leg Extension", Make.Sets(4, 12, rir: 0));
    private static readonly ExerciseSlot Squat = Make.Slot("Back Squat", Make.Sets(5, 5));

    [Fact]
    public void Less_than_half_a_repetition_is_information()
    {
        var pushdown = Make.Slot("Triceps Pushdown", Make.Sets(4, 10, rir: 0));
        var squat = Make.Slot("Back Squat", Make.Sets(2, 5));
        var bench = Make.Slot("Barbell Bench Press", Make.Sets(5, 5));

        Assert.Contains("PEX1001 Warning 0", Check.Ids(pushdown, bench));
        Assert.DoesNotContain("PEX1001 Warning 0", Check.Ids(pushdown, squat, bench));
    }

    [Fact]
    public void Pushdowns_before_the_bench_warn_and_move_behind_it()
    {
        var finding = Check.Single(Pushdown, Bench);

        Assert.Equal("PEX1001", finding.Rule.Id);
        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Equal(
            "Triceps Pushdown tires the triceps that help Barbell Bench Press: about 1 rep lower "
                + "(give or take 1-2).",
            finding.Message);
        Assert.Equal(new SlotIndex(0, 1), Assert.Single(finding.Related).Slot);
        Assert.Equal(
            ["Move Triceps Pushdown after Barbell Bench Press"],
            finding.Fixes.Select(fix => fix.Title));
        Assert.Equal(Make.Plan(Bench, Pushdown), finding.Fixes[0].Edit.Apply(Make.Plan(Pushdown, Bench)));
    }

    [Fact]
    public void Curls_before_chin_ups_warn() => Assert.Equal(
        ["PEX1001 Warning 0"],
        Check.Ids(Make.Slot("Barbell Curl", Make.Sets(3, 12)), Make.Slot("Chin-Up", Make.Sets(4, 6))));

    [Fact]
    public void The_bench_before_pushdowns_is_fine() => Assert.Empty(Check.Ids(Bench, Pushdown));

    [Fact]
    public void Leg_curls_before_the_squat_are_fine_because_hamstrings_hardly_help() => Assert.Empty(
        Check.Ids(Make.Slot("Lying Leg Curl", Make.Sets(4, 10, rir: 0)), Squat));

    [Fact]
    public void Leg_extensions_before_the_squat_warn_and_move_behind_it()
    {
        var finding = Check.Single(Extension, Squat);

        Assert.Equal("PEX1002", finding.Rule.Id);
        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.StartsWith(
            "Leg Extension pre-exhausts the quads before Back Squat: about ",
            finding.Message,
            StringComparison.Ordinal);
        Assert.Equal(
            ["Move Leg Extension after Back Squat"],
            finding.Fixes.Select(fix => fix.Title));
    }

    [Fact]
    public void Leg_extensions_before_a_squat_that_is_not_heavy_may_be_declared()
    {
        var squat = Make.Slot("Back Squat", Make.Sets(3, 8));
        var fixes = Check.Single(Extension, squat).Fixes;

        Assert.Equal(
            ["Move Leg Extension after Back Squat", "Declare the intent: pre-exhaust quads"],
            fixes.Select(fix => fix.Title));
        Assert.Empty(Check.Ids(fixes[1].Edit.Apply(Make.Plan(Extension, squat))));
    }

    [Fact]
    public void The_pec_deck_before_the_bench_warns() => Assert.Equal(
        ["PEX1002 Warning 0"],
        Check.Ids(Make.Slot("Pec Deck", Make.Sets(3, 12)), Make.Slot("Barbell Bench Press", Make.Sets(4, 6))));

    [Fact]
    public void A_valid_intent_silences_its_pair() =>
        Assert.Empty(
            Check.Ids(Extension.With(IntentKind.PreExhaust, "quads"), Make.Slot("Back Squat", Make.Sets(3, 8))));

    [Fact]
    public void Dips_before_flies_are_fine() => Assert.Empty(
        Check.Ids(Make.Slot("Chest Dip", Make.Sets(4, 8)), Make.Slot("Cable Fly", Make.Sets(3, 12))));

    [Fact]
    public void An_intent_silences_only_its_own_pair()
    {
        var plan = Make.Plan(
            Extension.With(IntentKind.PreExhaust, "quads", target: "Leg Press"),
            Squat,
            Make.Slot("Leg Press", Make.Sets(3, 10)));

        var finding = Assert.Single(Check.Of("PEX1002", plan));
        Assert.Equal("PEX1002", finding.Rule.Id);
        Assert.Equal(new SlotIndex(0, 1), Assert.Single(finding.Related).Slot);
    }

    [Fact]
    public void One_finding_names_the_compound_that_loses_most_and_the_fix_passes_them_all()
    {
        var press = Make.Slot("Overhead Press", Make.Sets(5, 5));
        var finding = Check.Single(Pushdown, Bench, press);

        Assert.Contains("Barbell Bench Press", finding.Message, StringComparison.Ordinal);
        Assert.Equal([1, 2], finding.Related.Select(related => related.Slot.Slot));
        Assert.Equal(new MoveSlotAfter(new(0, 0), 2), finding.Fixes[0].Edit);
    }

    [Fact]
    public void For_growth_a_lighter_compound_makes_it_worth_knowing_only() => Assert.Equal(
        ["PEX1001 Info 0"],
        Check.Ids(Make.Plan(Pushdown, Make.Slot("Barbell Bench Press", Make.Sets(4, 8, 12)))
            .With(TrainingGoal.Hypertrophy)));

    [Fact]
    public void For_growth_a_heavy_compound_still_warns() => Assert.Equal(
        ["PEX1001 Warning 0"], Check.Ids(Make.Plan(Pushdown, Bench).With(TrainingGoal.Hypertrophy)));

    [Fact]
    public void Bodybuilders_are_told_and_not_warned()
    {
        var settings = new PlanSettings { Style = "Bodybuilding" };

        Assert.Equal(["PEX1001 Info 0"], Check.Ids(Make.Plan(Pushdown, Bench) with { Settings = settings }));
        Assert.Equal(["PEX1002 Info 0"], Check.Ids(Make.Plan(Extension, Squat) with { Settings = settings }));
    }

    [Fact]
    public void Whoever_puts_the_triceps_first_is_not_told() => Assert.Empty(
        Check.Ids(Make.Plan(Pushdown, Bench) with { Settings = new() { Priority = ["triceps"] } }));

    [Fact]
    public void Easy_or_activation_sets_do_not_count()
    {
        Assert.Empty(Check.Ids(Pushdown.Tagged("activation"), Bench));
        Assert.Empty(Check.Ids(Make.Slot("Triceps Pushdown", Make.Sets(4, 10, rir: 6)), Bench));
    }

    [Fact]
    public void A_light_compound_pre_exhausted_a_little_is_worth_knowing_only() => Assert.Equal(
        ["PEX1002 Info 0"],
        Check.Ids(
            Make.Slot("Leg Extension", Make.Sets(1, 12, rest: 180)),
            Make.Slot("Leg Press", Make.Sets(3, 12))));

    [Fact]
    public void The_halves_of_a_superset_are_not_torn_apart()
    {
        var finding = Check.Single(
            Make.Slot("Barbell Curl", Make.Sets(3, 10, rir: 0)).Labelled('A', 1),
            Make.Slot("Chin-Up", Make.Sets(3, 6)).Labelled('A', 2));

        Assert.Equal("PEX1001", finding.Rule.Id);
        Assert.DoesNotContain(finding.Fixes, fix => fix.Edit is MoveSlotAfter);
    }

    [Fact]
    public void A_move_passes_the_whole_superset()
    {
        var finding = Check.Single(
            Pushdown,
            Bench.Labelled('A', 1),
            Make.Slot("Barbell Row", Make.Sets(3, 8)).Labelled('A', 2));

        Assert.Equal(new MoveSlotAfter(new(0, 0), 2), finding.Fixes[0].Edit);
    }
}
