using PreExhaust.Analysis;

namespace PreExhaust.Tests.Analysis;

/// <summary>High-rep work, failure and hinges before lifts that need fresh muscles.</summary>
public sealed class HeavyOrderRuleTests
{
    private const string Pump = "PEX1008";
    private const string Failure = "PEX1009";
    private const string Hinge = "PEX1010";

    [Theory]
    [InlineData("Leg Press: 4x15", "Back Squat: 5x3")]
    [InlineData("Dumbbell Bench Press: 3x15", "Barbell Bench Press: 3x3")]
    [InlineData("Dumbbell Walking Lunge: 3x12", "Back Squat: 5x5 80%")]
    public void Pump_work_before_a_heavy_lift_of_its_family_warns(string pump, string heavy)
    {
        Assert.Equal([$"Warning {pump.Split(':')[0]}"], JudgedSession.By(Pump, pump, heavy));
        Assert.Empty(JudgedSession.By(Pump, heavy, pump));
    }

    [Fact]
    public void The_two_change_places_and_what_is_between_stays() => Assert.Equal(
        ["Back Squat", "Standing Calf Raise", "Leg Press"],
        JudgedSession.Mended(Pump, "Leg Press: 4x15", "Standing Calf Raise: 3x12", "Back Squat: 5x3"));

    [Theory]
    [InlineData("Barbell Row: 3x15", "Barbell Bench Press: 5x3")]
    [InlineData("Leg Press: 4x8", "Back Squat: 5x3")]
    [InlineData("Leg Press: 4x15 RIR 6", "Back Squat: 5x3")]
    [InlineData("Leg Press: 4x15", "Back Squat: 3x10")]
    [InlineData("Leg Press: 4x15 #back-off", "Back Squat: 5x3")]
    [InlineData("Bodyweight Squat: 2x15", "Back Squat: 5x3")]
    [InlineData("Romanian Deadlift: 3x12", "Deadlift: 3x3")]
    public void Other_families_fewer_reps_easy_sets_and_preparation_are_fine(string first, string second) =>
        Assert.Empty(JudgedSession.By(Pump, first, second));

    [Fact]
    public void After_an_earlier_top_set_it_is_a_back_off() => Assert.Empty(
        JudgedSession.By(Pump, "Back Squat: 1x3", "Leg Press: 4x15", "Back Squat: 3x5"));

    [Fact]
    public void A_declared_pre_exhaust_is_no_mistake() => Assert.Empty(JudgedSession.By(
        Pump, "Leg Press: 2x15 RIR 0, rest 15s", "  intent pre-exhaust quads", "Back Squat: 3x5"));

    [Fact]
    public void Bodybuilders_are_told_and_not_warned() => Assert.Equal(
        ["Info Leg Press"],
        JudgedSession.By(Pump, "style bodybuilding", "--", "Leg Press: 4x15", "Back Squat: 5x3"));

    [Fact]
    public void A_team_says_what_many_reps_are()
    {
        var rule = RuleSet.Default.Single(rule => rule.Descriptor.Id == Pump);
        var plan = JudgedSession.Plan("Leg Press: 4x15", "Back Squat: 5x3");
        var options = AnalysisOptions.Default.With(rule.Descriptor.Options[0], 16);

        Assert.Empty(PlanAnalyzer.Analyze(plan, [rule], options));
    }

    [Fact]
    public void Failure_right_before_a_technical_lift_warns_and_stops_earlier()
    {
        var finding = JudgedSession.Single(Failure, "Hack Squat: 3x8 RIR 0, rest 2min", "Front Squat: 4x5");

        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Equal(
            ["Stop the last sets at RIR 2", "Swap Hack Squat and Front Squat"], finding.Fixes.Select(fix => fix.Title));
    }

    [Fact]
    public void Before_a_light_technical_lift_failure_is_worth_knowing() => Assert.Equal(
        ["Info Hack Squat"], JudgedSession.By(Failure, "Hack Squat: 3x8 RIR 0", "Front Squat: 4x10"));

    [Theory]
    [InlineData("Hack Squat: 3x8 RIR 2", "Front Squat: 4x5")]
    [InlineData("Cable Fly: 3x12 RIR 0", "Front Squat: 4x5")]
    [InlineData("Hack Squat: 3x8 RIR 0", "Leg Press: 4x5")]
    [InlineData("Front Squat: 1x3 RIR 0", "Front Squat: 4x5")]
    [InlineData("Hack Squat: 3x8 RIR 0, rest 11min", "Front Squat: 4x5")]
    [InlineData("Hack Squat: 1x5 87%", "Front Squat: 4x5")]
    public void Without_failure_overlap_or_technique_or_with_a_long_rest_it_is_fine(string first, string second) =>
        Assert.Empty(JudgedSession.By(Failure, first, second));

    [Fact]
    public void A_set_to_failure_for_a_declared_purpose_is_fine() => Assert.Empty(JudgedSession.By(
        Failure, "Leg Extension: 1x15 RIR 0, rest 15s", "  intent pre-exhaust quads", "Front Squat: 4x5"));

    [Theory]
    [InlineData("Romanian Deadlift: 4x8", "Back Squat: 5x5")]
    [InlineData("Good Morning: 3x10", "Front Squat: 4x5")]
    public void A_hinge_before_a_heavy_squat_warns_and_changes_places_with_it(string hinge, string squat)
    {
        Assert.Equal([$"Warning {hinge.Split(':')[0]}"], JudgedSession.By(Hinge, hinge, squat));
        Assert.Equal([squat.Split(':')[0], hinge.Split(':')[0]], JudgedSession.Mended(Hinge, hinge, squat));
        Assert.Empty(JudgedSession.By(Hinge, squat, hinge));
    }

    [Fact]
    public void A_heavy_hinge_may_be_what_the_day_is_for()
    {
        Assert.Equal(["Info Deadlift"], JudgedSession.By(Hinge, "Deadlift: 3x3", "Front Squat: 3x5"));
        Assert.Equal(["Warning Deadlift"], JudgedSession.By(Hinge, "Deadlift: 3x3", "Front Squat: 3x5 #main"));
        Assert.Empty(JudgedSession.By(Hinge, "Deadlift: 3x3 #main", "Front Squat: 3x5"));
    }

    [Theory]
    [InlineData("Barbell Hip Thrust: 3x10", "Goblet Squat: 3x12")]
    [InlineData("Barbell Hip Thrust: 3x10", "Back Squat: 5x5")]
    [InlineData("Romanian Deadlift: 1x8", "Back Squat: 5x5")]
    [InlineData("Romanian Deadlift: 3x8 #technique", "Back Squat: 5x5")]
    [InlineData("Romanian Deadlift: 4x8", "Leg Press: 5x5")]
    public void Hinges_that_spare_the_spine_and_light_squats_are_fine(string hinge, string squat) =>
        Assert.Empty(JudgedSession.By(Hinge, hinge, squat));
}
