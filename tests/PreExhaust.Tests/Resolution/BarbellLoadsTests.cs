using PreExhaust.Plans;
using PreExhaust.Resolution;

namespace PreExhaust.Tests.Resolution;

public sealed class BarbellLoadsTests
{
    [Theory]
    [InlineData(100, 100)]
    [InlineData(101, 100)]
    [InlineData(101.25, 100)]
    [InlineData(101.3, 102.5)]
    [InlineData(20, 20)]
    [InlineData(5, 20)]
    [InlineData(300, 300)]
    [InlineData(2000, 2000)]
    public void The_usual_kilogram_plates_make_every_two_and_a_half(double asked, double there) => Assert.Equal(
        there, (double)Nearest(asked, 25, 20, 15, 10, 5, 2.5, 1.25));

    [Theory]
    [InlineData(45, 40)]
    [InlineData(50, 40)]
    [InlineData(51, 60)]
    [InlineData(70, 70)]
    public void Plates_that_do_not_divide_each_other_leave_gaps(double asked, double there) =>
        Assert.Equal(there, (double)Nearest(asked, 10, 25));

    [Fact]
    public void What_is_no_plate_says_nothing()
    {
        var bar = Mass.FromKilograms(20);

        Assert.Null(BarbellLoads.Of(bar, default));
        Assert.Null(BarbellLoads.Of(bar, [Mass.FromKilograms(0)]));
        Assert.Null(BarbellLoads.Of(bar, [Mass.FromKilograms(501)]));
        Assert.Null(BarbellLoads.Of(bar, [Mass.FromKilograms(1.13m)]));
        Assert.Null(BarbellLoads.Of(bar, [Mass.FromPounds(45)]));
    }

    [Fact]
    public void A_weight_in_another_unit_is_left_alone()
    {
        var loads = BarbellLoads.Of(Mass.FromKilograms(20), [Mass.FromKilograms(20)]);

        Assert.Equal(Mass.FromPounds(101), loads!.Nearest(Mass.FromPounds(101)));
    }

    [Theory]
    [InlineData(71, 70)]
    [InlineData(75, 70)]
    [InlineData(81, 80)]
    public void A_percentage_is_rounded_to_what_the_declared_plates_make(double percent, double there)
    {
        var settings = new PlanSettings { Plates = [Mass.FromKilograms(20), Mass.FromKilograms(5)] };
        var athlete = new Athlete().WithMax("Back Squat", Mass.FromKilograms(100));
        var plan = Plan.With("Back Squat", Plan.Percent((decimal)percent), settings);

        var load = plan.For(athlete).Session(0).Slots[0].Groups[0].Load;

        Assert.Equal(there, (double)load.Weight!.Value.Amount);
    }

    [Theory]
    [InlineData("barbell", 100, 90, 90)]
    [InlineData("stack", 20, 18, 15)]
    [InlineData("stack", 40, 42, 45)]
    [InlineData("barbell", 20, 18, 20)]
    public void A_change_too_small_for_the_implement_is_its_smallest_step(
        string implement, double from, double wanted, double there)
    {
        var steps = LoadSteps.Of(implement, MassUnit.Kilogram, PlanSettings.None);

        var moved = steps.RoundAwayFrom(Mass.FromKilograms((decimal)from), Mass.FromKilograms((decimal)wanted));

        Assert.Equal(there, (double)moved.Amount);
    }

    private static decimal Nearest(double asked, params double[] plates)
    {
        var sizes = plates.Select(plate => Mass.FromKilograms((decimal)plate)).ToValueList();
        return BarbellLoads.Of(Mass.FromKilograms(20), sizes)!.Nearest(Mass.FromKilograms((decimal)asked)).Amount;
    }
}
