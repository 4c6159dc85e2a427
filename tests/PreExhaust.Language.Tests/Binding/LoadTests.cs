namespace PreExhaust.Language.Tests.Binding;

public sealed class LoadTests
{
    [Theory]
    [InlineData("3x5 80% of 5RM", "3x5 80% 5RM")]
    [InlineData("3x5 80% 5 RM", "3x5 80% 5RM")]
    [InlineData("3x5 80% of 1RM", "3x5 80%")]
    [InlineData("3x5 80% of max", "3x5 80%")]
    [InlineData("3x5 80% of training max", "3x5 80% TM")]
    [InlineData("3x5 50% of BW", "3x5 50% of BW")]
    [InlineData("3x5 50% of bodyweight", "3x5 50% of BW")]
    [InlineData("3x5 60% of bench press", "3x5 60% of Barbell Bench Press")]
    [InlineData("3x5 60% of Bench Press 5RM", "3x5 60% of Barbell Bench Press 5RM")]
    [InlineData("3x5 60% of Bench Press TM", "3x5 60% of Barbell Bench Press TM")]
    [InlineData("3x5 60% of Bench Press (volume)", "3x5 60% of Barbell Bench Press (volume)")]
    [InlineData("3x5 60% of Bench Press (90s rest)", "3x5 60% of Barbell Bench Press rest 90s")]
    [InlineData("3x5 60% of \"Bench Press\" rest 2min", "3x5 60% of Barbell Bench Press rest 120s")]
    [InlineData("3x5 60% of Bench Press RIR 2", "3x5 60% of Barbell Bench Press RIR 2")]
    [InlineData("3x5 60% of 45-degree leg press #easy", "3x5 60% of Leg Press")]
    [InlineData("70% of TM x 3", "1x3 70% TM")]
    [InlineData("70% x 3 of TM", "1x3 70% TM")]
    [InlineData("70% TM x AMRAP", "1xAMRAP 70% TM")]
    [InlineData("70% of Bench Press x 3", "1x3 70% of Barbell Bench Press")]
    [InlineData("3x70% of 5RM", "1x3 70% 5RM")]
    [InlineData("3x5 75/85/95% TM", "1x5 75% TM | 1x5 85% TM | 1x5 95% TM")]
    [InlineData("3x5 @75% of 5RM", "3x5 75% 5RM")]
    [InlineData("1x5 80%, 3x8 90% of top set", "1x5 80% | 3x8 90% of top set")]
    [InlineData("1x5 80%, 3x8 -10%", "1x5 80% | 3x8 90% of top set")]
    [InlineData("1x5 @8, 3x8 -10-15%", "1x5 RPE 8 | 3x8 85-90% of top set")]
    [InlineData("1x5 80%, 3x8, -10%", "1x5 80% | 3x8 90% of top set")]
    [InlineData("3x12 level 7", "3x12 level 7")]
    [InlineData("3x12 Level 7-8", "3x12 level 7-8")]
    [InlineData("3x12 band red", "3x12 band red")]
    [InlineData("3x12 band: Red", "3x12 band red")]
    [InlineData("3x12 band \"Extra Heavy\"", "3x12 band \"Extra Heavy\"")]
    [InlineData("3x5 135-145lb", "3x5 135-145lb")]
    public void Loads(string text, string meaning) => Assert.Equal(meaning, Read.Sets(text));

    [Theory]
    [InlineData("work up to 3RM", "1x3 found on the day RPE 10")]
    [InlineData("Work Up To 1 RM", "1x1 found on the day RPE 10")]
    [InlineData("work up to 1x5 @8", "1x5 found on the day RPE 8")]
    [InlineData("work up to a heavy single", "1x1 found on the day")]
    [InlineData("work up to heavy triple @9", "1x3 found on the day RPE 9")]
    [InlineData("work up to 1x5 @8, 3x5 -10%", "1x5 found on the day RPE 8 | 3x5 90% of top set")]
    public void Sets_whose_load_is_found_on_the_day(string text, string meaning) =>
        Assert.Equal(meaning, Read.Sets(text));

    [Theory]
    [InlineData("50 total", "1x50 total")]
    [InlineData("50 reps total", "1x50 total")]
    [InlineData("50 total reps BW", "1x50 total BW")]
    [InlineData("40-50 total", "1x40-50 total")]
    [InlineData("20 total/side", "1x20 total/side")]
    [InlineData("1x5 80%, 50 total 40%", "1x5 80% | 1x50 total 40%")]
    public void Totals(string text, string meaning) => Assert.Equal(meaning, Read.Sets(text));

    [Theory]
    [InlineData("Squat work up to 3RM", "1x3 found on the day RPE 10")]
    [InlineData("Squat 50 total", "1x50 total")]
    [InlineData("Step Up: 50 total", "1x50 total")]
    [InlineData("Squat\n  level 7, 3x10", "3x10 level 7")]
    [InlineData("Squat: 3x10\n  band red", "3x10 band red")]
    [InlineData("Squat: 1x5 80%\n  3x8\n  -10%", "1x5 80% | 3x8 90% of top set")]
    public void Lines(string text, string meaning) =>
        Assert.Equal(meaning, Describe.Groups(Read.Healthy(text).Sessions[0].Slots[0].Groups));

    [Fact]
    public void Another_exercises_maximum_is_of_the_same_kind() => Assert.Equal(
        "3x5 60% of Back Squat TM",
        Describe.Groups(
            Read.Healthy("training max 90%\nFront Squat: 3x5 60% of Squat").Sessions[0].Slots[0].Groups));

    [Fact]
    public void Warm_ups_and_week_rows_have_the_same_bases()
    {
        var slot = Read.Healthy(
            "Squat: 3x5 80%\n  warmup 1x5 50% of 5RM, 1x3 70% of top set\n"
            + "  week 2: 1x5 85%, 2x5 -5%\n  week 3: 60% of BW")
            .Sessions[0].Slots[0];
        Assert.Equal("1x5 50% 5RM | 1x3 70% of top set", Describe.Groups(slot.Warmup));
        Assert.Equal("1x5 85% | 2x5 95% of top set", Describe.Groups(slot.Week(2).Groups));
        Assert.Equal("3x5 60% of BW", Describe.Groups(slot.Week(3).Groups));
    }

    [Fact]
    public void A_set_of_another_session_may_stand_later_in_the_file()
    {
        var plan = Read.Healthy(
            "session Light\nBench Press: 3x5 80% of Bench Press in Day 2 rest 2min\n"
            + "session day 2\nBench Press: 3x5 80%\n");
        Assert.Equal(
            "3x5 80% of Barbell Bench Press in Day 2 rest 120s",
            Describe.Groups(plan.Sessions[0].Slots[0].Groups));
    }
}
