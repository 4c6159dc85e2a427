namespace PreExhaust.Tests.Analysis;

public sealed class SessionLoadRuleTests
{
    [Theory]
    [InlineData("Back Squat: 10x3 87%", null)]
    [InlineData("Back Squat: 11x3 87%", "Info")]
    [InlineData("Back Squat: 12x3 87%, 4x2 87%", "Warning")]
    [InlineData("Back Squat: 15x3 50%", null)]
    [InlineData("Back Squat: 11x3 87% #technique", null)]
    [InlineData("Leg Press: 15x3 87%", null)]
    [InlineData("Deadlift: 8x3 87%", "Info")]
    public void The_spine_has_a_budget(string line, string? expected)
    {
        var said = Spoken.By("PEX8001", $"program P\nsession A\n{line}\n");

        Assert.Equal(expected, said.Count == 0 ? null : Assert.Single(said).Split(':')[0]);
    }

    [Fact]
    public void The_budget_is_kept_by_fewer_sets_of_the_last_lift() => Assert.Contains(
        "Deadlift: 3x3 87%",
        Spoken.Mended("PEX8001", "program P\nsession A\nBack Squat: 6x3 87%\nDeadlift: 5x3 87%\n"),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("time cap 60min", null)]
    [InlineData("time cap 24min", "Info: About 26 min (give or take a fifth), the time cap is 24 min.")]
    [InlineData("time cap 20min", "Warning: About 26 min (give or take a fifth), the time cap is 20 min.")]
    public void A_session_keeps_within_its_time(string cap, string? expected) => Assert.Equal(
        expected is null ? [] : [expected],
        Spoken.By(
            "PEX9101",
            $"program P\n{cap}\nsession A\nDumbbell Curl: 8x10, rest 2min\nLeg Extension: 2x10, rest 2min\n"));

    [Fact]
    public void Neighbours_without_shared_muscles_are_paired_to_save_time()
    {
        const string Text = "program P\ntime cap 25min\nsession A\n"
            + "Dumbbell Curl: 6x10, rest 2min\nTriceps Pushdown: 6x10, rest 2min\n";

        Assert.Contains(
            "A1 Dumbbell Curl: 6x10\nA2 Triceps Pushdown: 6x10, rest 2min",
            Spoken.Mended("PEX9101", Text),
            StringComparison.Ordinal);
    }
}
