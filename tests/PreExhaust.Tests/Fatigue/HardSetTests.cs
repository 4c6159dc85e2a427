using PreExhaust.Fatigue;
using PreExhaust.Language;

namespace PreExhaust.Tests.Fatigue;

public sealed class HardSetTests
{
    [Theory]
    [InlineData("superset 3 rounds", "10", 3)]
    [InlineData("every 3min x 3", "10", 3)]
    [InlineData("circuit 3 rounds", "10", 0)]
    [InlineData("emom 3min", "10", 0)]
    [InlineData("amrap 12min", "10", 0)]
    [InlineData("circuit 3 rounds", "30s", 0)]
    [InlineData("circuit 3 rounds", "10 BW", 0)]
    [InlineData("circuit 3 rounds", "10 BW+10kg", 3)]
    [InlineData("circuit 3 rounds", "10 40kg", 3)]
    [InlineData("circuit 3 rounds", "10 RIR 2", 3)]
    [InlineData("circuit 3 rounds", "10 RIR 6", 0)]
    [InlineData("circuit 3 rounds", "AMRAP", 3)]
    [InlineData("circuit 3 rounds", "10 75%", 3)]
    [InlineData("circuit 3 rounds", "10 50%", 0)]
    public void Sets_that_the_clock_ends_are_hard_only_where_the_plan_says_how_hard(
        string group, string sets, int expected)
    {
        var text = $"program P\nsession A\nA: {group}\nA1 Push-Up: {sets}\nA2 Bodyweight Squat: 10\n";
        var document = WorkoutText.Parse(text, "test.workout");

        Assert.Empty(document.Diagnostics);
        var slots = SessionLedger.Of(document.Plan, document.Plan.Sessions[0]).Slots;
        Assert.Equal(expected, slots[0].HardSets);
    }
}
