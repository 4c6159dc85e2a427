using System.Text.Json;
using PreExhaust.Plans;
using PreExhaust.Plans.Json;
using PreExhaust.Progression;
using PreExhaust.Progression.Json;
using PreExhaust.Resolution;

namespace PreExhaust.Tests.Plans.Json;

/// <summary>What serializers of an app make of plans and states, alone or among its own data.</summary>
public sealed class SerializerTests
{
    private static readonly TrainingPlan Plan = Make.Plan(Make.Slot("Back Squat", Make.Sets(3, 5, percent: 80)));

    private static readonly ProgramState State = Plan.For(new()).Start() with { Week = 2, Done = ["Day"] };

    [Fact]
    public void A_plan_and_a_state_among_the_data_of_an_app_come_back()
    {
        var json = JsonSerializer.Serialize(new Saved("Kim", Plan, State, null));

        Assert.Equal(new Saved("Kim", Plan, State, null), JsonSerializer.Deserialize<Saved>(json));
    }

    [Fact]
    public void They_are_written_in_their_own_format()
    {
        var options = new JsonSerializerOptions { WriteIndented = true, NewLine = "\n" };

        Assert.Equal(PlanJson.Serialize(Plan), JsonSerializer.Serialize(Plan, options));
        Assert.Equal(ProgramStateJson.Serialize(State), JsonSerializer.Serialize(State, options));
    }

    [Theory]
    [InlineData("""{"Name":"Kim","Plan":{"version":1,"sessions":[]}}""", "name")]
    [InlineData("""{"Name":"Kim","Plan":{"version":99,"name":"P","sessions":[]}}""", "99")]
    [InlineData("""{"Name":"Kim","State":{"version":1,"week":"two"}}""", "week")]
    [InlineData("""{"Name":"Kim","State":7}""", "state")]
    public void What_is_no_plan_or_state_fails_as_serializers_fail(string json, string named)
    {
        var error = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Saved>(json));

        Assert.Contains(named, error.Message, StringComparison.Ordinal);
    }

    private sealed record Saved(string Name, TrainingPlan? Plan, ProgramState? State, TrainingPlan? Next);
}
