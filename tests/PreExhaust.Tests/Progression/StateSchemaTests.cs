using NJsonSchema;
using PreExhaust.Progression.Json;
using PreExhaust.Tests.Shared;

namespace PreExhaust.Tests.Progression;

/// <summary>The published schema of states.</summary>
public sealed class StateSchemaTests
{
    private static readonly JsonSchema Schema =
        JsonSchema.FromJsonAsync(File.ReadAllText(Repository.PathOf("docs", "schemas", "state.schema.json"))).Result;

    [Fact]
    public void What_is_written_is_valid()
    {
        var sample = File.ReadAllText(
            Repository.PathOf("tests", "PreExhaust.Tests", "Progression", "state-v1.json"));

        Assert.Empty(Schema.Validate(sample));
        Assert.Empty(Schema.Validate(ProgramStateJson.Serialize(new("A program at its start"))));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("""{ "version": 0 }""")]
    [InlineData("""{ "version": "1" }""")]
    [InlineData("""{ "version": 1, "cycle": -1 }""")]
    [InlineData("""{ "version": 1, "exercises": [{}] }""")]
    [InlineData("""{ "version": 1, "exercises": [null] }""")]
    [InlineData("""{ "version": 1, "exercises": [{ "exercise": "Squat", "load": "heavy" }] }""")]
    [InlineData("""{ "version": 1, "exercises": [{ "exercise": "Squat", "loadScale": 0 }] }""")]
    [InlineData("""{ "version": 1, "exercises": [{ "exercise": "Squat", "stage": 1.5 }] }""")]
    [InlineData("""{ "version": 1, "exercises": [{ "exercise": "S", "maxes": [{ "weight": "1kg" }] }] }""")]
    [InlineData("""{ "version": 1, "exercises": [{ "exercise": "Squat", "rules": [{}] }] }""")]
    public void What_is_no_state_is_refused_as_by_the_reader(string json)
    {
        Assert.NotEmpty(Schema.Validate(json));
        Assert.ThrowsAny<FormatException>(() => ProgramStateJson.Deserialize(json));
    }
}
