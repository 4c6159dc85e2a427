using PreExhaust.Plans;
using PreExhaust.Resolution;

namespace PreExhaust.Tests.Resolution;

public sealed class LoadTests
{
    private static readonly Athlete Lifter = new Athlete()
        .WithMax("Squat", Mass.FromKilograms(141))
        .WithMax("Dumbbell Bench Press", Mass.FromKilograms(41))
        .WithMax("Lat Pulldown", Mass.FromKilograms(80));

    [Theory]
    [InlineData("Back Squat", 75, "105kg")] // 105.75
    [InlineData("Back Squat", 76, "107.5kg")] // 107.16
    [InlineData("Back Squat", 10, "20kg")] // never below the bar
    [InlineData("Dumbbell Bench Press", 70, "28kg")] // 28.7
    [InlineData("Dumbbell Bench Press", 1, "2kg")] // the lightest dumbbell
    [InlineData("Lat Pulldown", 66, "55kg")] // 52.8
    public void A_percentage_becomes_the_nearest_load_of_the_implement(string exercise, int percent, string expected) =>
        Assert.Equal(expected, Resolve(exercise, Plan.Percent(percent)).ToString());

    [Theory]
    [InlineData(101.25, 100)]
    [InlineData(101.26, 102.5)]
    [InlineData(98.75, 97.5)]
    public void Of_two_equally_near_loads_the_lighter_is_taken(decimal max, decimal expected) =>
        Assert.Equal(
            Mass.FromKilograms(expected),
            Resolve("Deadlift", Plan.Percent(100), new Athlete().WithMax("Deadlift", Mass.FromKilograms(max))).Weight);

    [Fact]
    public void A_range_resolves_at_both_ends()
    {
        var load = Resolve("Back Squat", new PercentLoad(new(new(70), new(75)), MaxBasis.OneRepMax));

        Assert.Equal("97.5kg-105kg", load.ToString());
        Assert.Equal(Mass.FromKilograms(105), load.Weight);
        Assert.Equal(Mass.FromKilograms(105.75m), load.Exact?.Upper);
    }

    [Fact]
    public void A_percentage_of_the_training_max_counts_both_shares()
    {
        var settings = new PlanSettings { TrainingMax = new Percentage(90) };
        var athlete = new Athlete().WithMax("Back Squat", Mass.FromKilograms(200));

        Assert.Equal(
            "135kg",
            Resolve("Back Squat", Plan.Percent(75, MaxBasis.TrainingMax), athlete, settings).ToString());
    }

    [Fact]
    public void Pounds_are_counted_in_steps_of_five_from_the_bar()
    {
        var settings = new PlanSettings { Units = MassUnit.Pound };

        Assert.Equal("235lb", Resolve("Back Squat", Plan.Percent(75), settings: settings).ToString()); // 233.1 lb
        Assert.Equal("45lb", Resolve("Back Squat", Plan.Percent(5), settings: settings).ToString());
    }

    [Fact]
    public void Declared_steps_and_bar_are_used()
    {
        var settings = new PlanSettings
        {
            Bar = Mass.FromKilograms(15),
            Steps = new([new("barbell", Mass.FromKilograms(1)), new("stack", Mass.FromKilograms(7))]),
        };

        Assert.Equal("106kg", Resolve("Back Squat", Plan.Percent(75), settings: settings).ToString());
        Assert.Equal("15kg", Resolve("Back Squat", Plan.Percent(5), settings: settings).ToString());
        Assert.Equal("56kg", Resolve("Lat Pulldown", Plan.Percent(70), settings: settings).ToString());
    }

    [Fact]
    public void A_weight_in_the_plans_unit_stays_as_written()
    {
        var load = new WeightLoad(Interval<Mass>.Point(Mass.FromKilograms(61)));

        Assert.Equal("61kg", Resolve("Back Squat", load).ToString());
        Assert.Equal("61kg", Resolve("Back Squat", load, settings: new() { Units = MassUnit.Kilogram }).ToString());
    }

    [Fact]
    public void A_weight_in_the_other_unit_is_converted_and_rounded()
    {
        var load = new WeightLoad(Interval<Mass>.Point(Mass.FromPounds(225)));

        Assert.Equal("102.5kg", Resolve("Back Squat", load, settings: new() { Units = MassUnit.Kilogram }).ToString());
    }

    [Theory]
    [InlineData(0, "BW")]
    [InlineData(20, "BW+20kg")]
    [InlineData(-15, "BW-15kg")]
    public void Bodyweight_stays_bodyweight(decimal external, string expected)
    {
        var load = Resolve("Pull-Up", new BodyweightLoad(Mass.FromKilograms(external)));

        Assert.True(load.OnBody);
        Assert.Equal(expected, load.ToString());
        Assert.Equal(Mass.FromKilograms(external), load.Weight);
    }

    [Fact]
    public void The_athletes_bodyweight_comes_before_the_plans_and_adds_to_what_hangs_on_it()
    {
        var load = new BodyweightLoad(Mass.FromKilograms(20));
        var settings = new PlanSettings { Bodyweight = Mass.FromKilograms(70) };
        var athlete = new Athlete { Bodyweight = Mass.FromKilograms(82) };

        Assert.Equal(Mass.FromKilograms(102), Resolve("Pull-Up", load, athlete, settings).WithBody);
        Assert.Equal(Mass.FromKilograms(90), Resolve("Pull-Up", load, settings: settings).WithBody);
        Assert.Null(Resolve("Pull-Up", load).WithBody);
    }

    [Fact]
    public void A_load_left_to_the_lifter_is_open_and_not_missing()
    {
        var load = Resolve("Back Squat", null);

        Assert.Equal(("", null, null), (load.ToString(), load.Missing, load.Weight));
    }

    private static ResolvedLoad Resolve(
        string exercise, Load? load, Athlete? athlete = null, PlanSettings? settings = null) =>
        Plan.With(exercise, load, settings).For(athlete ?? Lifter).Session(0).Slots[0].Groups[0].Load;
}
