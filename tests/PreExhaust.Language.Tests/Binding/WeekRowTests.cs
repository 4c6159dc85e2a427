namespace PreExhaust.Language.Tests.Binding;

/// <summary>What of an exercise holds in the weeks that have a row with sets.</summary>
public sealed class WeekRowTests
{
    [Theory]
    [InlineData("3x5 80% RIR 2\n  week 2: 3x3", "3x3")]
    [InlineData("3x5 80%, rest 3min\n  week 2: 3x3", "3x3 rest 180s")]
    [InlineData("80% RIR 2\n  week odd: 3x5\n  week 2: 3x3", "3x3 80% RIR 2")]
    [InlineData("80%, @8\n  week odd: 3x5\n  week 2: 3x3 85% @9", "3x3 85% RPE 9")]
    [InlineData("each leg\n  week odd: 3x5\n  week 2: 3x3", "3x3/side")]
    [InlineData("3x10/side\n  week 2: 2x10", "2x10")]
    public void Sets_of_every_week_keep_their_load_and_effort_and_what_has_none_holds_for_its_rows(
        string prescription, string secondWeek)
    {
        var slot = Read.Healthy($"weeks 3\nSquat: {prescription}").Sessions[0].Slots[0];
        Assert.Equal(secondWeek, Describe.Groups(slot.Week(2).Groups));
    }

    [Fact]
    public void Sides_in_brackets_after_the_name_hold_for_every_row()
    {
        var slot = Read.Healthy("weeks 2\nCable Curl (each arm): 3x10\n  week 2: 2x10").Sessions[0].Slots[0];
        Assert.Equal("2x10/side", Describe.Groups(slot.Week(2).Groups));
    }
}
