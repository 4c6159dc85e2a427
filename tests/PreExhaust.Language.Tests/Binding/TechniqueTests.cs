namespace PreExhaust.Language.Tests.Binding;

public sealed class TechniqueTests
{
    [Theory]
    [InlineData("1x10 100kg drop 80kg, 60kg", "1x10 100kg drop 80kg, 60kg")]
    [InlineData("1x10 100kg drop 80kg, 60kg, rest 2min", "1x10 100kg rest 120s drop 80kg, 60kg")]
    [InlineData("1x10 100kg drop 80kg, 3x8 50kg", "1x10 100kg drop 80kg | 3x8 50kg")]
    [InlineData("3x10 75% drop 60%, 50% TM rest 90s", "3x10 75% rest 90s drop 60%, 50% TM")]
    [InlineData("2x10, 1x10 drop -20%", "2x10 | 1x10 drop -20%")]
    [InlineData("3x10 drop 2x -20%", "3x10 drop 2x -20%")]
    [InlineData("3x10 dropset: 2 x -20 %", "3x10 drop 2x -20%")]
    [InlineData("3x10 drop by 20%", "3x10 drop -20%")]
    [InlineData("3x10 drop set by 3x 20%", "3x10 drop 3x -20%")]
    [InlineData("3x10 drop to 40%", "3x10 drop to 40%")]
    [InlineData("3x10 drop 60%", "3x10 drop 60%")]
    [InlineData("3x8 BW+20kg drop BW, BW-20kg", "3x8 BW+20kg drop BW, BW-20kg")]
    [InlineData("3x8 level 8 drop level 6, level 4", "3x8 level 8 drop level 6, level 4")]
    [InlineData("3x8 band red drop band green", "3x8 band red drop band green")]
    [InlineData("1x10, drop -20%", "1x10 drop -20%")]
    [InlineData("12-10-8 drop -20%", "1x12 drop -20% | 1x10 drop -20% | 1x8 drop -20%")]
    [InlineData("3x12 rest-pause", "3x12 rest-pause")]
    [InlineData("3x12 Rest Pause @10", "3x12 RPE 10 rest-pause")]
    [InlineData("rest-pause 12+4+3", "1x19 rest-pause 12+4+3")]
    [InlineData("rest-pause: 12 + 4 + 3 reps 80kg", "1x19 80kg rest-pause 12+4+3")]
    [InlineData("3x12 rest-pause 12+4+3", "3x19 rest-pause 12+4+3")]
    [InlineData("3x19 rest-pause 12+4+3", "3x19 rest-pause 12+4+3")]
    [InlineData("rest-pause 11-15 total", "1x11-15 rest-pause 11-15 total")]
    [InlineData("rest-pause 15 total, rest 3min", "1x15 rest 180s rest-pause 15 total")]
    [InlineData("1x5 rest-pause 80kg", "1x5 80kg rest-pause")]
    [InlineData("60s rest-pause", "1x60s rest-pause")]
    [InlineData("AMRAP rest-pause", "1xAMRAP rest-pause")]
    [InlineData("50 total rest-pause", "1x50 total rest-pause")]
    [InlineData("myo 15 + 4x5", "1x35 myo 15 + 4x5")]
    [InlineData("myo-reps: 15+4x5 60kg", "1x35 60kg myo 15 + 4x5")]
    [InlineData("Myo reps 12-15 + 3-5 x 5", "1x27-40 myo 12-15 + 3-5x5")]
    [InlineData("myo 15+5+5+5", "1x30 myo 15 + 3x5")]
    [InlineData("2x15 myo 15 + 4x5", "2x35 myo 15 + 4x5")]
    [InlineData("3x8 80kg, myo 15 + 4x5 60kg", "3x8 80kg | 1x35 60kg myo 15 + 4x5")]
    [InlineData("cluster 4x(2+2+2) 20s", "4x6 cluster (2+2+2) 20s")]
    [InlineData("cluster: 3-4 x (2 + 2 + 2) 20 sec 85%, rest 3min", "3-4x6 85% rest 180s cluster (2+2+2) 20s")]
    [InlineData("cluster 2+2+2 20s", "1x6 cluster (2+2+2) 20s")]
    [InlineData("4x6 cluster 2+2+2 20s", "4x6 cluster (2+2+2) 20s")]
    [InlineData("cluster sets 4x(1+1+1) 0:30", "4x3 cluster (1+1+1) 30s")]
    public void A_technique_belongs_to_its_item(string text, string meaning) =>
        Assert.Equal(meaning, Read.Sets(text));

    [Theory]
    [InlineData("Squat: 1x10\n  drop -20%", "1x10 drop -20%")]
    [InlineData("Squat:\n  cluster 4x(2+2+2) 20s", "4x6 cluster (2+2+2) 20s")]
    [InlineData("Squat:\n  3x10\n  myo 15 + 4x5", "3x10 | 1x35 myo 15 + 4x5")]
    [InlineData("Squat:\n  rest pause: 15 total", "1x15 rest-pause 15 total")]
    [InlineData("Squat:\n  RPE 8 cluster: 4x(2+2+2) 20s", "4x6 RPE 8 cluster (2+2+2) 20s")]
    [InlineData("Squat: 1x12\n  restpause 60kg", "1x12 60kg rest-pause")]
    [InlineData("Squat cluster 4x(2+2+2) 20s", "4x6 cluster (2+2+2) 20s")]
    [InlineData("Squat myo 15 + 4x5", "1x35 myo 15 + 4x5")]
    [InlineData("Drop Jump: 3x5", "3x5")]
    [InlineData("Drop Jump 3x5", "3x5")]
    [InlineData("\"Drop Jump\" 3x5 drop -20%", "3x5 drop -20%")]
    public void Lines(string text, string meaning) =>
        Assert.Equal(meaning, Describe.Groups(Read.Healthy(text).Sessions[0].Slots[0].Groups));

    [Fact]
    public void Week_rows_have_their_own_and_change_that_of_a_single_set()
    {
        var slot = Read.Healthy(
            "Squat: 1x10\n  week 2: 2x8 drop -20%\n  week 3: drop 2x -10%\n  warmup 1x5 40% rest-pause")
            .Sessions[0].Slots[0];

        Assert.Equal("1x10", Describe.Groups(slot.Groups));
        Assert.Equal("2x8 drop -20%", Describe.Groups(slot.Week(2).Groups));
        Assert.Equal("1x10 drop 2x -10%", Describe.Groups(slot.Week(3).Groups));
        Assert.Equal("1x5 40% rest-pause", Describe.Groups(slot.Warmup));
    }

    [Theory]
    [InlineData("3x10 80kg drop 60kg", "3x10 80kg drop 60kg")]
    [InlineData("rest-pause 12+4+3 80kg", "rest-pause 12+4+3 80kg")]
    [InlineData("2x12 rest-pause 12+4+3", "2x19 rest-pause 12+4+3")]
    [InlineData("cluster 4x(2+2+2) 20s 85%, rest 3min", "cluster 4x(2+2+2) 20s 85%, rest 3min")]
    [InlineData("work up to 1x5 @9 drop -20%", "work up to 1x5 RPE 9 drop -20%")]
    public void Sets_say_their_technique(string text, string expected) => Assert.Equal(
        expected,
        Read.Healthy($"Squat: {text}").Sessions[0].Slots[0].Groups[0].ToString());
}
