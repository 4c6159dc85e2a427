namespace PreExhaust.Tests.Analysis;

public sealed class VolumeRuleTests
{
    private const string Head = "program P\ngoal hypertrophy\n";
    private const string OtherDay = "session B on Thu\nBack Squat: 4x8 RIR 2\n";

    [Theory]
    [InlineData(
        "Lying Leg Curl: 3x10 RIR 1",
        "Info: hamstrings: 3 hard sets a week; below about 4 little growth has been measured.")]
    [InlineData("Lying Leg Curl: 4x10 RIR 1", null)]
    [InlineData("Lying Leg Curl: 1x10 rest-pause", null)]
    [InlineData("Lying Leg Curl: 3x10 RIR 6", null)]
    [InlineData("Wrist Curl: 2x10 RIR 1", null)]
    public void Too_little_is_what_somebody_trains_for_growth_with_few_hard_sets(string line, string? expected) =>
        Assert.Equal(
            expected is null ? [] : [expected],
            Spoken.By("PEX4001", $"{Head}session A on Mon\n{line}\nBack Squat: 4x8 RIR 2\n{OtherDay}"));

    [Theory]
    [InlineData("goal strength\n")]
    [InlineData("goal hypertrophy\nmaintain hamstrings\n")]
    public void Too_little_is_no_matter_for_other_goals_and_for_what_is_maintained(string settings) => Assert.Empty(
        Spoken.By("PEX4001", $"program P\n{settings}session A on Mon\nLying Leg Curl: 2x10 RIR 1\n{OtherDay}"));

    [Fact]
    public void Priority_asks_for_eight() => Assert.Equal(
        ["Info: quads: priority, but 4 hard sets a week; priority usually means 8 or more."],
        Spoken.By("PEX4001", $"{Head}priority quads\nsession A on Mon\nStanding Calf Raise: 4x10 RIR 1\n{OtherDay}"));

    [Fact]
    public void One_session_a_week_is_not_all_that_somebody_does() =>
        Assert.Empty(Spoken.By("PEX4001", $"{Head}session A\nLying Leg Curl: 2x10 RIR 1\n"));

    [Fact]
    public void Deloads_do_not_count_and_turns_are_averaged()
    {
        const string Deload = "weeks 2\nsession A on Mon\nLying Leg Curl: 4x10 RIR 1\n  week 2 (deload): 1x10 RIR 5\n"
            + "session B on Thu\nBack Squat: 4x8 RIR 2\n  week 2 (deload): 1x8 RIR 5\n";
        const string Turns = "rotate A, B on Mon, Wed, Fri\n"
            + "session A\nLying Leg Curl: 3x10 RIR 1\nsession B\nBack Squat: 3x8 RIR 2\n";

        Assert.Empty(Spoken.By("PEX4001", Head + Deload));
        Assert.Empty(Spoken.By("PEX4001", Head + Turns));
    }

    [Fact]
    public void Missing_sets_are_added_where_the_muscle_is_trained() => Assert.Contains(
        "Lying Leg Curl: 4x10 RIR 1",
        Spoken.Mended("PEX4001", $"{Head}session A on Mon\nLying Leg Curl: 2x10 RIR 1\n{OtherDay}"),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("goal hypertrophy", 4, 1)]
    [InlineData("goal hypertrophy", 3, 0)]
    [InlineData("goal strength", 4, 0)]
    public void A_session_holds_up_to_eleven_sets_and_not_quite_one_more(string goal, int sets, int expected)
    {
        var text = $"program P\n{goal}\nsession A\nDumbbell Fly: 8x10 RIR 1\nPec Deck: {sets}x10 RIR 1\n";

        Assert.Equal(expected, Spoken.By("PEX4003", text).Count);
    }

    [Theory]
    [InlineData("goal strength", "Dumbbell Curl: 3x10", 1)]
    [InlineData("goal strength", "Pec Deck: 1x10", 0)]
    [InlineData("goal hypertrophy", "Dumbbell Curl: 3x10", 0)]
    [InlineData("goal strength\nstyle bodybuilding", "Dumbbell Curl: 3x10", 0)]
    public void For_strength_a_muscle_is_trained_on_two_days(string settings, string other, int expected)
    {
        var text = $"program P\n{settings}\nsession A on Mon\nDumbbell Fly: 12x10\nsession B on Thu\n{other}\n";

        Assert.Equal(expected, Spoken.By("PEX5002", text).Count);
    }
}
