namespace PreExhaust.Tests.Analysis;

public sealed class JumpRuleTests
{
    [Theory]
    [InlineData("3x5 100kg", "3x5 115kg", true)]
    [InlineData("3x5 100kg", "3x5 110kg", false)]
    [InlineData("3x10 100kg", "3x5 110kg", false)]
    [InlineData("3x5 100kg", "3x10 100kg", false)]
    [InlineData("3x5 100kg RIR 4", "3x5 112.5kg RIR 1", false)]
    [InlineData("3x5 60%", "3x5 80%", false)]
    [InlineData("3x5 75%", "3x5 95%", true)]
    [InlineData("3x5", "3x5", false)]
    public void A_week_may_ask_for_a_tenth_more(string before, string after, bool expected) => Assert.Equal(
        expected,
        Spoken.By("PEX7002", $"program P\nweeks 2\nsession A\nBack Squat: {before}\n  week 2: {after}\n").Count == 1);

    [Fact]
    public void The_message_says_what_is_asked_for() => Assert.Equal(
        [
            "Warning: Back Squat: 3x5 120kg in week 2 asks for 20 % more strength than 3x5 100kg before it; "
                + "more than 10 % in a week is hard to follow.",
        ],
        Spoken.By("PEX7002", "program P\nweeks 2\nsession A\nBack Squat: 3x5 100kg\n  week 2: 3x5 120kg\n"));

    [Theory]
    [InlineData(" #main", 4, 0)]
    [InlineData(" #main", 5, 1)]
    [InlineData("", 5, 0)]
    public void Main_lifts_slow_down_after_a_month(string tag, int week, int expected) => Assert.Equal(
        expected,
        Spoken.By(
            "PEX7002",
            $"program P\nweeks 5\nsession A\nBack Squat: 3x5 100kg{tag}\n  week {week}: 3x5 107.5kg\n").Count);

    [Fact]
    public void One_step_of_the_dumbbells_is_no_jump() => Assert.Empty(Spoken.By(
        "PEX7002", "program P\nweeks 2\nsession A\nDumbbell Curl: 3x10 10kg\n  week 2: 3x10 12kg\n"));

    [Fact]
    public void After_a_deload_the_week_before_it_counts() => Assert.Empty(Spoken.By(
        "PEX7002",
        "program P\nweeks 3\nsession A\nBack Squat: 3x5 100kg\n  week 2 (deload): 3x5 60kg\n  week 3: 3x5 105kg\n"));

    [Fact]
    public void The_fix_takes_the_heaviest_load_within_the_bound() => Assert.Contains(
        "week 2: 3x5 110kg",
        Spoken.Mended(
            "PEX7002", "program P\nweeks 2\nsession A\nBack Squat: 3x5 100kg\n  week 2: 3x5 120kg\n"),
        StringComparison.Ordinal);
}
