using PreExhaust.Analysis;

namespace PreExhaust.Tests.Analysis;

public sealed class RampRuleTests
{
    private const string Ramp = "PEX1012";

    [Fact]
    public void A_warm_up_set_after_work_warns_and_comes_first()
    {
        var plan = JudgedSession.Plan("Back Squat: 5x5 80%, 2x5 60% #warmup");
        var finding = Assert.Single(plan.Check(), finding => finding.Rule.Id == Ramp);

        Assert.Equal("A warm-up set of Back Squat comes after its work sets.", finding.Message);
        Assert.Equal(
            ["2x5 60%", "5x5 80%"],
            finding.Fixes[0].Edit.Apply(plan).Sessions[0].Slots[0].Groups.Select(group => group.ToString()));
    }

    [Fact]
    public void A_line_of_warm_up_sets_after_work_warns_and_comes_first()
    {
        string[] lines = ["Back Squat: 5x5 80%", "Leg Press: 3x10", "Back Squat: 2x5 50% #warmup"];

        Assert.Equal(["Warning Back Squat"], JudgedSession.By(Ramp, lines));
        Assert.Equal(["Back Squat", "Back Squat", "Leg Press"], JudgedSession.Mended(Ramp, lines));
    }

    [Theory]
    [InlineData("Back Squat: 3x3 90%", "  warmup 1x5 40%", "Add a warm-up set at 65 %")]
    [InlineData("Back Squat: 1x1 95%", "  warmup 1x5 30%", "Add warm-up sets at 52 % and 73 %")]
    public void A_long_way_to_a_heavy_set_warns_and_is_bridged(string sets, string warmup, string fix) =>
        Assert.Equal([fix], JudgedSession.Single(Ramp, sets, warmup).Fixes.Select(offered => offered.Title));

    [Fact]
    public void A_long_way_between_weights_is_told_without_a_fix() => Assert.Empty(
        JudgedSession.Single(Ramp, "max Back Squat 100kg", "--", "Back Squat: 3x3 90kg", "  warmup 1x5 40kg").Fixes);

    [Theory]
    [InlineData("Back Squat: 5x5 80%", "  warmup 1x5 40%, 1x3 60%, 1x2 75%")]
    [InlineData("Back Squat: 3x10 70%", "  warmup 1x8 40%")]
    [InlineData("Back Squat: 1x3 90%, 5x10 60% #back-off", "  warmup 1x5 65%")]
    [InlineData("Back Squat: 5x5 RIR 2", "  warmup 1x5 40kg")]
    [InlineData("Back Squat: 5x5 85%", "  > No warm-up written.")]
    public void Steady_light_unknown_and_unwritten_warm_ups_are_fine(string sets, string warmup) =>
        Assert.Empty(JudgedSession.By(Ramp, sets, warmup));
}
