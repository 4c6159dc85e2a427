namespace PreExhaust.Tests.Analysis;

public sealed class ProgressRuleTests
{
    [Theory]
    [InlineData("weeks 4", "Back Squat: 3x5 80%", 1)]
    [InlineData("weeks 4", "Back Squat: 3x5 100kg", 1)]
    [InlineData("weeks 3", "Back Squat: 3x5 80%", 0)]
    [InlineData("weeks 4", "Back Squat: 3x5 80%\n  progress +2.5kg", 0)]
    [InlineData("weeks 4", "Back Squat: 3x5 80%\n  week 3: 3x5 82%", 0)]
    [InlineData("weeks 4", "Back Squat: 3x5-8 80%", 0)]
    [InlineData("weeks 4", "Back Squat: 3x5+ 80%", 0)]
    [InlineData("weeks 4", "Back Squat: 3x5 RIR 2", 0)]
    [InlineData("weeks 4", "Back Squat: 3x5", 0)]
    [InlineData("weeks 4", "Back Squat: 3x5 60%", 0)]
    [InlineData("weeks 4", "Leg Extension: 3x10 50kg", 0)]
    public void A_written_load_grows(string weeks, string line, int expected) => Assert.Equal(
        expected, Spoken.By("PEX7001", $"program P\n{weeks}\nsession A on Mon\n{line}\n").Count);

    [Fact]
    public void A_lift_that_grows_on_another_day_carries_the_light_day_along() => Assert.Empty(Spoken.By(
        "PEX7001",
        "program P\nweeks 4\nsession A on Mon\nBack Squat: 3x5 80%\n  progress +2.5kg\n"
            + "session B on Thu\nBack Squat: 3x5 80%\n"));

    [Theory]
    [InlineData("weeks 9", "5x5 RIR 2", 1)]
    [InlineData("weeks 8", "5x5 RIR 2", 0)]
    [InlineData("weeks 9\ndeload auto", "5x5 RIR 2", 0)]
    [InlineData("weeks 9", "5x5 RIR 2\n  week 5 (deload): 2x5 RIR 5", 0)]
    [InlineData("weeks 9", "5x5 RIR 2\n  week 5: 3x5 RIR 2", 0)]
    [InlineData("weeks 9", "5x5 RIR 2\n  week 5: 4x5 RIR 2", 1)]
    [InlineData("weeks 9", "5x5 RIR 3\n  week 5: 5x5 RIR 5", 0)]
    public void Now_and_then_a_week_is_lighter(string weeks, string sets, int expected) => Assert.Equal(
        expected, Spoken.By("PEX7003", $"program P\n{weeks}\nsession A on Mon\nBack Squat: {sets}\n").Count);

    [Theory]
    [InlineData("Leg Extension: 5x10\n  week 2: 10x10", 1)]
    [InlineData("Leg Extension: 12x10\n  week 2: 15x10", 0)]
    [InlineData("Leg Extension: 3x10\n  week 2: 6x10", 0)]
    [InlineData("Leg Extension: 5x10 50%\n  week 2: 5x10 75%", 0)]
    [InlineData("Leg Extension: 10x10\n  week 2 (deload): 3x10\n  week 3: 10x10", 0)]
    public void Sets_are_added_little_by_little(string line, int expected) => Assert.Equal(
        expected, Spoken.By("PEX7004", $"program P\nweeks 3\nsession A on Mon\n{line}\n").Count);

    [Fact]
    public void Sessions_in_turn_differ_by_design() => Assert.Empty(Spoken.By(
        "PEX7004",
        "program P\nrotate A, B on Mon, Wed, Fri\nsession A\nLeg Extension: 6x10\nsession B\nDumbbell Curl: 6x10\n"));
}
