namespace PreExhaust.Tests.Analysis;

public sealed class SupersetRuleTests
{
    [Theory]
    [InlineData("Barbell Bench Press: 3x8", "Chest Dip: 3x8", "Warning")]
    [InlineData("Barbell Bench Press: 3x8", "Dumbbell Fly: 3x12", "Info")]
    [InlineData("Barbell Curl: 3x10", "Hammer Curl: 3x10", "Info")]
    [InlineData("Barbell Bench Press: 3x8", "Barbell Row: 3x8", null)]
    [InlineData("Barbell Curl: 3x10", "Triceps Pushdown: 3x10", null)]
    [InlineData("Barbell Bench Press: 3x8, rest 90s", "Chest Dip: 3x8", null)]
    [InlineData("Barbell Bench Press: 3x8 RIR 6", "Chest Dip: 3x8", null)]
    [InlineData("Barbell Bench Press: 3x8", "Chest Dip: 3x8\n  intent post-exhaust chest", null)]
    [InlineData("Dumbbell Fly: 3x12", "Barbell Bench Press: 3x8", null)]
    public void The_same_muscles_back_to_back_cost_volume(string first, string second, string? expected)
    {
        var said = Spoken.By("PEX9001", $"program P\nsession A\nA1 {first}\nA2 {second}\n");

        Assert.Equal(expected, said.Count == 0 ? null : Assert.Single(said).Split(':')[0]);
    }

    [Fact]
    public void The_message_names_both_halves_and_the_muscle() => Assert.Equal(
        [
            "Warning: Barbell Bench Press and Chest Dip both work the chest, back to back: "
                + "expect about 16 % less volume than with rest between them.",
        ],
        Spoken.By("PEX9001", "program P\nsession A\nA1 Barbell Bench Press: 3x8\nA2 Chest Dip: 3x8\n"));

    [Fact]
    public void Bodybuilders_are_told_and_not_warned() => Assert.StartsWith(
        "Info",
        Assert.Single(Spoken.By(
            "PEX9001",
            "program P\nstyle bodybuilding\nsession A\nA1 Barbell Bench Press: 3x8\nA2 Chest Dip: 3x8\n")),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("PEX9001", "Barbell Bench Press: 8 60kg", "Chest Dip: 8 BW+5kg")]
    [InlineData("PEX9003", "Back Squat: 5 85%", "Barbell Bench Press: 5 85%")]
    public void Circuits_are_conditioning_by_design(string id, string first, string second) => Assert.Empty(
        Spoken.By(id, $"program P\nsession A\nA: circuit 3 rounds\nA1 {first}\nA2 {second}\n"));

    [Theory]
    [InlineData("Back Squat: 3x5 85%", "Barbell Bench Press: 3x5 85%", true)]
    [InlineData("Barbell Bench Press: 3x5 85%", "Deadlift: 3x5 85%", true)]
    [InlineData("Back Squat: 3x5 70%", "Barbell Bench Press: 3x5 85%", false)]
    [InlineData("Back Squat: 3x5 85%", "Barbell Curl: 3x5", false)]
    [InlineData("Back Squat: 3x5 85%, rest 2min", "Barbell Bench Press: 3x5 85%", false)]
    [InlineData("Leg Press: 3x5 85%", "Barbell Bench Press: 3x5 85%", false)]
    public void A_heavy_lift_on_the_spine_wants_its_rest(string first, string second, bool expected) => Assert.Equal(
        expected, Spoken.By("PEX9003", $"program P\nsession A\nA1 {first}\nA2 {second}\n").Count == 1);

    [Fact]
    public void Taken_apart_the_group_line_goes_too()
    {
        var mended = Spoken.Mended(
            "PEX9003",
            "program P\nsession A\nA: superset 3 rounds\nA1 Back Squat: 5 85%\nA2 Barbell Bench Press: 5 85%\n");

        Assert.DoesNotContain("superset", mended, StringComparison.Ordinal);
        Assert.Contains("\nBack Squat: 3x5 85%\n", mended, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Deadlift: 3x8", "Lat Pulldown: 3x8", true)]
    [InlineData("Deadlift: 3x8 #straps", "Lat Pulldown: 3x8", false)]
    [InlineData("Barbell Row: 3x8", "Lat Pulldown: 3x8", false)]
    [InlineData("Deadlift: 3x8", "Barbell Bench Press: 3x8", false)]
    public void Two_strong_grips_in_a_row_tire_it(string first, string second, bool expected) => Assert.Equal(
        expected, Spoken.By("PEX9002", $"program P\nsession A\nA1 {first}\nA2 {second}\n").Count == 1);

    [Theory]
    [InlineData("time cap 20min", "Dumbbell Curl: 5x10", "Triceps Pushdown: 5x10", true)]
    [InlineData("time cap 60min", "Dumbbell Curl: 5x10", "Triceps Pushdown: 5x10", false)]
    [InlineData("rest 2min", "Dumbbell Curl: 5x10", "Triceps Pushdown: 5x10", false)]
    [InlineData("time cap 20min", "Dumbbell Curl: 5x10", "Hammer Curl: 5x10", false)]
    [InlineData("time cap 20min", "Back Squat: 5x10", "Dumbbell Curl: 5x10", false)]
    public void Neighbours_that_share_nothing_may_take_turns(string setting, string first, string second, bool expected)
    {
        var text = $"program P\n{setting}\nsession A\n{first}, rest 2min\n{second}, rest 2min\n";
        var said = Spoken.By("PEX9004", text);

        Assert.Equal(expected, said.Count == 1);
        Assert.All(said, message => Assert.StartsWith("Hint: ", message, StringComparison.Ordinal));
    }
}
