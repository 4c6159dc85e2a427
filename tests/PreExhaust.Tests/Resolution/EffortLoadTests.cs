using PreExhaust.Language;
using PreExhaust.Plans;
using PreExhaust.Resolution;

namespace PreExhaust.Tests.Resolution;

/// <summary>What an effort lets expect where the plan leaves the load to the lifter.</summary>
public sealed class EffortLoadTests
{
    private static readonly Athlete Lifter = new Athlete()
        .WithMax("Back Squat", Mass.FromKilograms(150))
        .WithMax("Pull-Up", Mass.FromKilograms(100));

    [Theory]
    [InlineData("Back Squat: 3x5 @8", "3x5 about 122.5kg")] // the chart has 81.1 % for 5 at RPE 8
    [InlineData("Back Squat: 3x5 RIR 2", "3x5 about 122.5kg")]
    [InlineData("Back Squat: 3x5-8 RIR 1-3", "3x5-8 about 122.5kg")]
    [InlineData("Back Squat: 1x1 RPE 10", "1x1 about 150kg")]
    [InlineData("Back Squat: 3x20 RIR 2", "3x20")]
    [InlineData("Back Squat: 3x5", "3x5")]
    [InlineData("Back Squat: 3xAMRAP RIR 2", "3xAMRAP")]
    [InlineData("Back Squat: work up to 1x5 @8", "1x5 found on the day")]
    [InlineData("Back Squat: 1x5 100kg @8", "1x5 100kg")]
    [InlineData("Pull-Up: 3x5 @8", "3x5")]
    [InlineData("Front Squat: 3x5 @8", "3x5")]
    public void A_known_max_and_an_effort_give_about_the_load(string line, string expected) => Assert.Equal(
        expected,
        WorkoutText.Parse("units kg\n" + line).Plan.For(Lifter).Session(0).Slots[0].Groups[0].ToString());

    [Fact]
    public void An_estimate_says_that_it_is_one()
    {
        var load = WorkoutText.Parse("Back Squat: 3x5 @8").Plan.For(Lifter).Session(0).Slots[0].Groups[0].Load;

        Assert.True(load.IsEstimate);
        Assert.Null(load.Planned);
        Assert.Null(load.Missing);
    }

    [Fact]
    public void Less_than_an_estimate_is_no_miss()
    {
        var runner = new Progression.Runner("Back Squat: 2x5 @8\n  progress +5kg", Lifter);

        Assert.Equal("2x5 105kg", runner.Do(Mass.FromKilograms(100), 5, 5).First);
    }
}
