using PreExhaust.Analysis;
using PreExhaust.Plans;

namespace PreExhaust.Tests.Analysis;

/// <summary>Lifts and muscle groups that belong to the front: grip, main lift, power, priority.</summary>
public sealed class PlaceRuleTests
{
    private const string Grip = "PEX1005";
    private const string Main = "PEX1006";
    private const string Power = "PEX1007";
    private const string Priority = "PEX1011";

    [Theory]
    [InlineData("One-Arm Dumbbell Row: 4x10", "Dumbbell Shrug: 4x12", "Deadlift: 5x3")]
    [InlineData("Chin-Up: 4x8", "Barbell Row: 4x10", "Deadlift: 3x8")]
    public void Rows_shrugs_and_chins_before_deadlifts_warn(string first, string second, string deadlift)
    {
        Assert.Equal(["Warning Deadlift"], JudgedSession.By(Grip, first, second, deadlift));
        Assert.Equal(
            [deadlift.Split(':')[0], first.Split(':')[0], second.Split(':')[0]],
            JudgedSession.Mended(Grip, first, second, deadlift));
        Assert.Empty(JudgedSession.By(Grip, deadlift, first, second));
    }

    [Fact]
    public void Straps_help_and_are_offered()
    {
        string[] rows = ["One-Arm Dumbbell Row: 4x10", "Dumbbell Shrug: 4x12"];

        Assert.Equal(
            ["Move Deadlift before One-Arm Dumbbell Row", "Use straps"],
            JudgedSession.Single(Grip, [.. rows, "Deadlift: 5x3"]).Fixes.Select(fix => fix.Title));
        Assert.Empty(JudgedSession.By(Grip, [.. rows, "Deadlift: 5x3 #straps"]));
        Assert.Empty(JudgedSession.By(Grip, [rows[0], rows[1] + " #straps", "Deadlift: 5x3"]));
    }

    [Fact]
    public void Light_deadlifts_for_growth_are_worth_knowing_only() => Assert.Equal(
        ["Info Deadlift"],
        JudgedSession.By(Grip, "goal hypertrophy", "--", "Lat Pulldown: 6x10", "Deadlift: 3x8"));

    [Theory]
    [InlineData("Deadlift: 5x3", "Romanian Deadlift: 3x8")]
    [InlineData("Barbell Row: 6x8", "Farmer's Carry: 3x40m")]
    [InlineData("Barbell Row: 5x8", "Deadlift: 3x5")]
    public void Heavy_pulls_before_lighter_ones_carries_and_few_sets_are_fine(string first, string second) =>
        Assert.Empty(JudgedSession.By(Grip, first, second));

    [Fact]
    public void Compounds_that_take_a_tenth_of_the_main_lift_warn()
    {
        string[] lines = ["Leg Press: 4x8 RIR 0, rest 2min", "Back Squat: 3x8 #main"];

        Assert.Equal(["Warning Back Squat"], JudgedSession.By(Main, lines));
        Assert.Equal(["Back Squat", "Leg Press"], JudgedSession.Mended(Main, lines));
        Assert.Equal(["Info Back Squat"], JudgedSession.By(Main, ["style bodybuilding", "--", .. lines]));
        Assert.Empty(JudgedSession.By(Main, lines[1], lines[0]));
        Assert.Empty(JudgedSession.By(Main, lines[0], "Back Squat: 3x8"));
    }

    [Fact]
    public void Many_sets_before_the_main_lift_are_worth_knowing()
    {
        string[] arms = ["Barbell Curl: 3x10", "Dumbbell Lateral Raise: 3x12", "Seated Cable Row: 3x10"];

        Assert.Equal(
            "Back Squat, the main lift, comes after 9 hard sets.",
            JudgedSession.Single(Main, [.. arms, "Back Squat: 3x5 70% #main"]).Message);
        Assert.Empty(JudgedSession.By(Main, [.. arms[..2], "Back Squat: 3x5 70% #main"]));
    }

    [Theory]
    [InlineData("Overhead Press: 3x5", "Chin-Up: 3x5", "Back Squat: 3x5 #main")]
    [InlineData("Barbell Bench Press: 5x5 #main", "Leg Press: 4x8 RIR 0", "Back Squat: 3x8 #main")]
    [InlineData("Back Squat: 5x3", "Plank: 1x60s", "Back Squat: 3x8 #main")]
    [InlineData("Power Clean: 5x2", "Power Clean: 4x3", "Back Squat: 3x5 #main")]
    public void Other_muscles_an_earlier_main_lift_the_lift_itself_and_speed_are_fine(
        string first, string second, string main) => Assert.Empty(JudgedSession.By(Main, first, second, main));

    [Theory]
    [InlineData("Pec Deck: 4x12 RIR 0", "Barbell Bench Press: 5x5 #main", "PEX1002")]
    [InlineData("Triceps Pushdown: 9x12 RIR 0", "Barbell Bench Press: 5x5 #main", "PEX1001")]
    [InlineData("Leg Press: 4x15 RIR 0", "Back Squat: 5x3 #main", "PEX1008")]
    [InlineData("Romanian Deadlift: 4x8 RIR 0", "Back Squat: 5x3 #main", "PEX1010")]
    [InlineData("Good Morning: 4x8 RIR 0", "Deadlift: 5x3 #main", "PEX8002")]
    public void What_another_rule_says_is_not_said_again(string first, string main, string rule)
    {
        Assert.NotEmpty(JudgedSession.By(rule, first, main));
        Assert.Empty(JudgedSession.By(Main, first, main));
    }

    [Fact]
    public void A_declared_pair_does_not_count() => Assert.Empty(JudgedSession.By(
        Main, "Leg Extension: 9x15 RIR 0, rest 15s", "  intent pre-exhaust quads", "Back Squat: 3x8 #main"));

    [Fact]
    public void Without_a_tag_the_priority_has_a_main_lift() => Assert.Equal(
        ["Info Barbell Bench Press"],
        JudgedSession.By(
            Main,
            "priority chest",
            "--",
            "Triceps Dip: 4x8 RIR 0, rest 2min",
            "Barbell Bench Press: 4x6",
            "Chest Dip: 4x8",
            "Barbell Row: 4x8"));

    [Theory]
    [InlineData("Back Squat: 5x5", "Power Clean: 5x2")]
    [InlineData("Romanian Deadlift: 4x8", "Box Jump: 5x3")]
    public void Speed_after_hard_sets_warns_where_power_is_the_goal(string first, string fast)
    {
        var name = fast.Split(':')[0];

        Assert.Equal([$"Warning {name}"], JudgedSession.By(Power, "goal power", "--", first, fast));
        Assert.Equal([$"Info {name}"], JudgedSession.By(Power, "goal strength", "--", first, fast));
        Assert.Empty(JudgedSession.By(Power, "goal power", "--", fast, first));
    }

    [Theory]
    [InlineData("Snatch: 5x2", "Clean and Jerk: 5x2")]
    [InlineData("Deadlift: 5x5", "Kettlebell Swing: 3x20")]
    [InlineData("Back Squat: 1x5", "Power Clean: 5x3")]
    [InlineData("Barbell Bench Press: 5x5", "Box Jump: 5x3")]
    public void Speed_first_conditioning_few_sets_and_other_muscles_are_fine(string first, string fast) =>
        Assert.Empty(JudgedSession.By(Power, "goal power", "--", first, fast));

    [Fact]
    public void A_lift_may_be_tagged_for_speed() => Assert.Equal(
        ["Warning Back Squat"],
        JudgedSession.By(Power, "goal power", "--", "Leg Press: 4x8", "Back Squat: 8x2 60% #speed"));

    [Fact]
    public void A_priority_at_the_end_is_worth_knowing_and_moves_to_the_front()
    {
        string[] lines =
        [
            "priority hamstrings", "--", "Leg Press: 3x10", "Leg Extension: 3x12", "Standing Calf Raise: 3x12",
            "Lying Leg Curl: 3x10",
        ];

        Assert.Equal(
            "The hamstrings have priority, but start at hard set 10 of 12; what comes first gains the most strength.",
            JudgedSession.Single(Priority, lines).Message);
        Assert.Equal("Lying Leg Curl", JudgedSession.Mended(Priority, lines)[0]);
        Assert.Empty(JudgedSession.By(Main, lines));
    }

    [Theory]
    [InlineData("priority hamstrings", "Lying Leg Curl: 3x10", "Leg Press: 3x10")]
    [InlineData("goal strength", "Leg Press: 3x10", "Lying Leg Curl: 3x10")]
    [InlineData("priority biceps, hamstrings", "Barbell Curl: 4x10", "Lying Leg Curl: 3x10")]
    [InlineData("priority calves", "Leg Press: 3x10", "Lying Leg Curl: 3x10")]
    public void A_priority_first_or_beside_another_or_in_another_session_is_fine(
        string setting, string first, string second) =>
        Assert.Empty(JudgedSession.By(Priority, setting, "--", first, second));

    [Fact]
    public void Stretches_are_no_work()
    {
        var plan = JudgedSession.Plan(
            "exercise Quad Hold",
            "  kind stretch",
            "  prime quads",
            "  equipment bodyweight",
            "--",
            "Quad Hold: 4x60s",
            "Back Squat: 5x5");

        Assert.DoesNotContain(plan.Check(), finding => finding.Rule.Id is "PEX1001" or "PEX1002");
        Assert.Equal(0, plan.WeeklyVolume().Of("quads")!.Shares.Count(share => share.Slot == new SlotIndex(0, 0)));
    }
}
