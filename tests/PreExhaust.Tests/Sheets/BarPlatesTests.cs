using PreExhaust.Plans;
using PreExhaust.Resolution;
using PreExhaust.Sheets;

namespace PreExhaust.Tests.Sheets;

public sealed class BarPlatesTests
{
    [Theory]
    [InlineData("Back Squat", 102.5, "25kg 15kg 1.25kg")]
    [InlineData("Back Squat", 20, "")]
    [InlineData("Back Squat", 21, "")]
    [InlineData("Leg Press", 100, "")]
    [InlineData("Made-Up Lift", 100, "")]
    public void The_usual_plates_of_one_side_load_a_bar(string exercise, double kilograms, string plates) =>
        Assert.Equal(plates, PerSide(new(), exercise, kilograms));

    [Fact]
    public void The_plates_of_the_session_count_before_those_of_the_plan()
    {
        var ofSession = new PlanSettings { Plates = [Mass.FromKilograms(10)] };

        Assert.Equal("10kg 10kg", PerSide(ofSession, "Back Squat", 60));
    }

    [Fact]
    public void What_hangs_on_the_body_is_on_no_bar()
    {
        var slot = Make.Slot("Back Squat", Make.Sets(1, 5) with { Load = new BodyweightLoad(Mass.FromKilograms(60)) });
        var run = Make.Plan(slot).For(new());
        var resolved = run.Session(0).Slots[0];

        Assert.Empty(run.PlatesPerSide(resolved, resolved.Sets[0].Load));
    }

    private static string PerSide(PlanSettings ofSession, string exercise, double kilograms)
    {
        var weight = new WeightLoad(Interval<Mass>.Point(Mass.FromKilograms((decimal)kilograms)));
        var plan = Make.Plan(Make.Slot(exercise, Make.Sets(1, 5) with { Load = weight })) with
        {
            Settings = new() { Plates = [Mass.FromKilograms(5)] },
        };
        plan = ofSession == new PlanSettings() ? plan with { Settings = new() } : plan with
        {
            Sessions = [plan.Sessions[0] with { Settings = ofSession }],
        };
        var run = plan.For(new());
        var slot = run.Session(0).Slots[0];
        return string.Join(" ", run.PlatesPerSide(slot, slot.Sets[0].Load));
    }
}
