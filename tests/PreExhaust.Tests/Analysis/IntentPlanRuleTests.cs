using PreExhaust.Analysis;
using PreExhaust.Analysis.Edits;
using PreExhaust.Plans;

namespace PreExhaust.Tests.Analysis;

/// <summary>An intent that names the right muscles is checked on: soon enough, compound lowered, in order.</summary>
public sealed class IntentPlanRuleTests
{
    private static readonly ExerciseSlot Squat = Make.Slot("Back Squat", Make.Sets(3, 8));
    private static readonly ExerciseSlot Curl = Make.Slot("Lying Leg Curl", Make.Sets(1, 10, rir: 0, rest: 10))
        .With(IntentKind.ReversePreExhaust, "hamstrings");

    private static readonly ExerciseSlot Fly = Make.Slot("Cable Fly", Make.Sets(2, 12, rir: 1, rest: 60));
    private static readonly ExerciseSlot Bench = Make.Slot("Barbell Bench Press", Make.Sets(3, 8, rest: 120));

    [Theory]
    [InlineData(15.0, false)]
    [InlineData(60.0, false)]
    [InlineData(61.0, true)]
    [InlineData(240.0, true)]
    [InlineData(null, false)]
    public void A_written_rest_of_more_than_a_minute_is_too_slow(double? rest, bool isReported) =>
        Assert.Equal(isReported, Check.Of("PEX2003", Extension(rest), Squat).Count == 1);

    [Fact]
    public void The_message_says_what_is_left_of_the_fatigue()
    {
        Assert.Equal(
            "Back Squat begins 90s after Leg Extension: about 33% of the fatigue is left by then; the studies left no "
                + "pause.",
            Assert.Single(Check.Of("PEX2003", Extension(90), Squat)).Message);
        Assert.Equal(
            "Back Squat begins 4min after Leg Extension: that is no longer pre-exhaust, only about 14% of the fatigue "
                + "is left.",
            Assert.Single(Check.Of("PEX2003", Extension(240), Squat)).Message);
    }

    [Fact]
    public void The_rest_of_the_session_is_a_written_one()
    {
        var plan = Make.Plan(Extension(null), Squat) with { Settings = new() { Rest = Rest.Seconds(120) } };

        Assert.Single(Check.Of("PEX2003", plan));
    }

    [Fact]
    public void Something_else_in_between_takes_time_too()
    {
        var calves = Make.Slot("Standing Calf Raise", Make.Sets(3, 12, rest: 60));

        Assert.Single(Check.Of("PEX2003", Extension(15), calves, Squat));
        Assert.Empty(Check.Of("PEX2003", calves, Extension(15), Squat));
    }

    [Fact]
    public void Warm_up_sets_of_the_compound_are_done_before_the_isolation()
    {
        var warmed = Squat with { Warmup = [Make.Sets(5, 5, percent: 40, rest: 120)] };

        Assert.Empty(Check.Of("PEX2003", Extension(15), warmed));
    }

    [Fact]
    public void Halves_of_a_superset_follow_at_once() => Assert.Empty(Check.Of(
        "PEX2003",
        (Extension(null) with { Groups = [Make.Sets(3, 15, rir: 0)] }).Labelled('A', 1),
        Squat.Labelled('A', 2)));

    [Fact]
    public void Only_the_last_of_two_that_prepare_one_compound_is_judged()
    {
        var split = Make.Slot("Sissy Squat", Make.Sets(2, 12, rir: 0, rest: 15)).With(IntentKind.PreExhaust, "quads");

        Assert.Empty(Check.Of("PEX2003", Extension(120), split, Squat));
    }

    [Fact]
    public void The_fix_shortens_the_rest_before_the_compound_alone()
    {
        var plan = Make.Plan(Extension(120) with { Groups = [Make.Sets(3, 15, rir: 0, rest: 120)] }, Squat);

        var fix = Assert.Single(Assert.Single(Check.Of("PEX2003", plan)).Fixes);

        Assert.Equal("Rest 15s before Back Squat", fix.Title);
        Assert.Equal(
            ["2x15 RIR 0, rest 2min", "1x15 RIR 0, rest 15s"],
            fix.Edit.Apply(plan).Sessions[0].Slots[0].Groups.Select(group => group.ToString()));
    }

    [Fact]
    public void A_team_sets_its_own_gap()
    {
        var rule = RuleSet.Default.Single(rule => rule.Descriptor.Id == "PEX2003");
        var options = AnalysisOptions.Default.With(rule.Descriptor.Options.Single(), 120);

        Assert.Empty(PlanAnalyzer.Analyze(Make.Plan(Extension(90), Squat), [rule], options));
    }

    [Theory]
    [InlineData(5, 82.5, true)]
    [InlineData(5, 80.0, true)]
    [InlineData(5, 75.0, false)]
    [InlineData(8, 65.0, false)]
    [InlineData(10, 75.0, true)]
    [InlineData(5, null, true)]
    [InlineData(8, null, false)]
    public void A_compound_that_is_heavy_or_out_of_reach_is_not_lowered(int reps, double? percent, bool isReported)
    {
        var squat = Make.Slot("Back Squat", Make.Sets(3, reps, percent: percent));

        Assert.Equal(isReported, Check.Of("PEX2005", Extension(15), squat).Count == 1);
        Assert.Empty(Check.Of("PEX2005", Extension(15) with { Intents = default }, squat));
    }

    [Fact]
    public void A_heavy_compound_says_what_to_expect_and_is_lowered_below_80_percent()
    {
        var finding = Assert.Single(
            Check.Of("PEX2005", Extension(15), Make.Slot("Back Squat", Make.Sets(3, 5, percent: 82.5))));

        Assert.Equal(new SlotIndex(0, 1), finding.Slot);
        Assert.Equal(
            "Back Squat is loaded as for a rested lifter, right after Leg Extension: expect about 5 reps (give or take "
                + "1-2) to failure, not 6.",
            finding.Message);
        Assert.Equal("Take 75% instead", Assert.Single(finding.Fixes).Title);
    }

    [Fact]
    public void A_heavy_compound_without_a_load_gets_more_repetitions()
    {
        var finding = Assert.Single(
            Check.Of("PEX2005", Extension(15), Make.Slot("Back Squat", Make.Sets(3, 5))));

        Assert.Equal("Take a load for 8-10 reps", Assert.Single(finding.Fixes).Title);
    }

    [Fact]
    public void Every_valid_intent_has_its_note_and_no_other()
    {
        Assert.StartsWith(
            "Pre-exhaust: strength and body composition",
            Assert.Single(Check.Of("PEX2006", Extension(15), Squat)).Message,
            StringComparison.Ordinal);
        Assert.StartsWith(
            "Reverse pre-exhaust: one small EMG study for it, one against",
            Assert.Single(Check.Of("PEX2006", Curl, Squat)).Message,
            StringComparison.Ordinal);
        Assert.Empty(Check.Of("PEX2006", Squat, Extension(15)));
        Assert.Empty(
            Check.Of("PEX2006", Extension(15) with { Intents = [new(IntentKind.PreExhaust, "chest")] }, Squat));
        Assert.Empty(Check.Of("PEX2006", Bench, Fly.With(IntentKind.PostExhaust, "chest")));
    }

    [Fact]
    public void A_post_exhaust_after_its_compound_is_fine() =>
        Assert.Empty(Check.Ids(Bench, Fly.With(IntentKind.PostExhaust, "chest")));

    [Fact]
    public void A_post_exhaust_before_its_compound_is_told_once_and_moves_behind_it()
    {
        var finding = Check.Single(Fly.With(IntentKind.PostExhaust, "chest"), Bench);

        Assert.Equal("PEX2007", finding.Rule.Id);
        Assert.Equal(Severity.Error, finding.Severity);
        Assert.Equal("Post-exhaust means Cable Fly after Barbell Bench Press, not before.", finding.Message);
        Assert.Equal(new MoveSlotAfter(new(0, 0), 1), finding.Fixes[0].Edit);
    }

    [Fact]
    public void A_post_exhaust_of_the_wrong_muscle_or_of_nothing_is_an_error()
    {
        Assert.StartsWith(
            "Cable Fly does not train the triceps as a prime mover",
            Check.Single(Bench, Fly.With(IntentKind.PostExhaust, "triceps")).Message,
            StringComparison.Ordinal);
        Assert.Equal(
            "No compound exercise of the session has the chest as a prime mover.",
            Check.Single(Squat, Fly.With(IntentKind.PostExhaust, "chest")).Message);
        Assert.Equal(
            "No Back Squat of the session has the chest as a prime mover.",
            Check.Single(Bench, Squat, Fly.With(IntentKind.PostExhaust, "chest", target: "Back Squat")).Message);
    }

    [Fact]
    public void Both_forms_for_one_compound_contradict_each_other()
    {
        var finding = Assert.Single(Check.Of("PEX2008", Extension(10), Curl, Squat));

        Assert.Equal(new SlotIndex(0, 1), finding.Slot);
        Assert.Contains("Lying Leg Curl declares the other form of pre-exhaust for Back Squat", finding.Message,
            StringComparison.Ordinal);
        Assert.Equal(new RemoveIntent(new(0, 1), 0), Assert.Single(finding.Fixes).Edit);
    }

    [Fact]
    public void Two_groups_of_a_session_may_be_pre_exhausted_and_three_may_not()
    {
        var fly = Make.Slot("Cable Fly", Make.Sets(1, 12, rir: 0, rest: 15)).With(IntentKind.PreExhaust, "chest");
        var pullover = Make.Slot("Straight-Arm Pulldown", Make.Sets(1, 12, rir: 0, rest: 15))
            .With(IntentKind.PreExhaust, "lats");
        var pulldown = Make.Slot("Lat Pulldown", Make.Sets(3, 10));

        Assert.Empty(Check.Of("PEX2008", Extension(15), Squat, fly, Bench));
        Assert.Equal(
            new SlotIndex(0, 4),
            Assert.Single(Check.Of("PEX2008", Extension(15), Squat, fly, Bench, pullover, pulldown)).Slot);
    }

    private static ExerciseSlot Extension(double? rest) =>
        Make.Slot("Leg Extension", Make.Sets(1, 15, rir: 0, rest: rest)).With(IntentKind.PreExhaust, "quads");
}
