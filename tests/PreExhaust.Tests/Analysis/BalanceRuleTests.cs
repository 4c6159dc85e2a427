using PreExhaust.Analysis;
using PreExhaust.Language;
using PreExhaust.Plans;

namespace PreExhaust.Tests.Analysis;

public sealed class BalanceRuleTests
{
    private const string Lower = "session B on Thu\nBack Squat: 3x5\nRomanian Deadlift: 3x8\n";

    [Theory]
    [InlineData("Barbell Bench Press: 9x5\nBarbell Row: 4x8", 1)]
    [InlineData("Barbell Bench Press: 3x5\nBarbell Row: 8x8", 1)]
    [InlineData("Barbell Bench Press: 8x5\nBarbell Row: 4x8", 0)]
    [InlineData("Barbell Bench Press: 4x5\nBarbell Row: 1x8", 0)]
    [InlineData("Barbell Bench Press: 9x5", 0)]
    [InlineData("Barbell Bench Press: 5x5\nTriceps Pushdown: 9x10\nBarbell Row: 4x8", 0)]
    public void Pushes_and_pulls_stay_within_one_to_two(string lines, int expected)
    {
        Assert.Equal(expected, Spoken.By("PEX6001", $"program P\nsession A on Mon\n{lines}\n{Lower}").Count);
        Assert.Empty(Spoken.By("PEX6001", $"program P\nomit horizontal-pull\nsession A on Mon\n{lines}\n{Lower}"));
        Assert.Empty(Spoken.By("PEX6001", $"program P\nsession A on Mon\n{lines}\n"));
    }

    [Theory]
    [InlineData("", "Pull-Up: 3x5", "row")]
    [InlineData("", "Barbell Row: 3x5", "pull-up or pulldown")]
    [InlineData("goal strength\n", "Pull-Up: 3x5", null)]
    [InlineData("goal strength\n", "Dumbbell Curl: 3x10", "row, pull-up or pulldown")]
    [InlineData("omit Vertical-Pull\n", "Barbell Row: 3x5", null)]
    [InlineData("", "Barbell Row: 3x5\nPull-Up: 3x5", null)]
    public void A_program_for_the_whole_body_has_every_basic_movement(string setting, string line, string? expected) =>
        Assert.Equal(
            expected is null ? [] : [$"Info: No {expected} in the whole program."],
            Spoken.By("PEX6002", $"program P\n{setting}session A on Mon\nBarbell Bench Press: 3x5\n{line}\n{Lower}"));

    [Fact]
    public void An_exercise_that_nobody_knows_may_be_the_missing_one()
    {
        var rule = RuleSet.Default.Single(rule => rule.Descriptor.Id == "PEX6002");

        Assert.NotEmpty(PlanAnalyzer.Analyze(With("Dumbbell Curl"), [rule]));
        Assert.Empty(PlanAnalyzer.Analyze(With("Garage Special"), [rule]));

        static TrainingPlan With(string exercise) => WorkoutText.Parse(
            $"program P\nsession A on Mon\nBarbell Bench Press: 3x5\n{exercise}: 3x5\n{Lower}", "test.workout").Plan;
    }

    [Fact]
    public void A_program_for_the_lower_body_lacks_nothing() => Assert.Empty(
        Spoken.By("PEX6002", "program P\nsession A on Mon\nBack Squat: 3x5\nsession B on Thu\nLeg Extension: 3x5\n"));

    [Fact]
    public void What_is_missing_is_added_or_said_to_be_left_out()
    {
        const string Text = "program P\ngoal strength\nsession A on Mon\nBarbell Bench Press: 3x5\n" + Lower;

        var finding = Assert.Single(Spoken.Findings("PEX6002", Text));

        Assert.Equal(
            ["Add One-Arm Dumbbell Row to A", "Say that it is left out: omit horizontal-pull, vertical-pull"],
            finding.Fixes.Select(fix => fix.Title));
        Assert.Empty(Spoken.By("PEX6002", Spoken.Mended("PEX6002", Text)));
    }

    [Theory]
    [InlineData("Leg Extension: 8x10 RIR 2\nLying Leg Curl: 3x10 RIR 2", "", 1)]
    [InlineData("Leg Extension: 8x10 RIR 2\nLying Leg Curl: 4x10 RIR 2", "", 0)]
    [InlineData("Back Squat: 8x5 RIR 2", "", 0)]
    [InlineData("Leg Extension: 6x10 RIR 2", "", 0)]
    [InlineData("Leg Extension: 8x10 RIR 2\nLying Leg Curl: 3x10 RIR 2", "priority quads\n", 0)]
    public void Quads_have_no_more_than_two_and_a_half_times_the_sets(string lines, string setting, int expected) =>
        Assert.Equal(
            expected,
            Spoken.By(
                "PEX6003",
                $"program P\n{setting}session A on Mon\n{lines}\nsession B on Thu\nDumbbell Curl: 3x10\n").Count);
}
