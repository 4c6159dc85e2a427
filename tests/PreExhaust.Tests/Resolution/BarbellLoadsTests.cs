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

    private static decimal Nearest(double asked, params double[] plates)
    {
        var sizes = plates.Select(plate => Mass.FromKilograms((decimal)plate)).ToValueList();
        return BarbellLoads.Of(Mass.FromKilograms(20), sizes)!.Nearest(Mass.FromKilograms((decimal)asked)).Amount;
    }
}
