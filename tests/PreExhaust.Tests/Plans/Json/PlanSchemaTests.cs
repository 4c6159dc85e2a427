using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CsCheck;
using NJsonSchema;
using PreExhaust.Language;
using PreExhaust.Plans.Json;
using PreExhaust.Tests.Plans.Encoding;
using PreExhaust.Tests.Shared;

namespace PreExhaust.Tests.Plans.Json;

/// <summary>The published schema says what is written, and refuses what the reader refuses.</summary>
public sealed partial class PlanSchemaTests
{
    private static readonly string[] Replacements = ["null", "1.5", "\"?\"", "{}"];

    private static readonly JsonSchema Schema =
        JsonSchema.FromJsonAsync(File.ReadAllText(Repository.PathOf("docs", "schemas", "plan.schema.json"))).Result;

    [Fact]
    public void Every_plan_is_valid() => AnyPlan.Plan.Sample(
        plan => Assert.Empty(Schema.Validate(BeyondValidator().Replace(PlanJson.Serialize(plan), "$1"))),
        iter: 100,
        print: PlanJson.Serialize);

    [Theory]
    [MemberData(nameof(PlanJsonTests.Programs), MemberType = typeof(PlanJsonTests))]
    public void Every_example_is_valid(string program)
    {
        var text = File.ReadAllText(Repository.PathOf("examples", "programs", program));

        Assert.Empty(Schema.Validate(PlanJson.Serialize(WorkoutText.Parse(text).Plan)));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("""{ "version": 2, "name": "P" }""")]
    [InlineData("""{ "version": 1, "name": null }""")]
    [InlineData("""{ "version": 1, "name": "P", "mood": 7 }""")]
    [InlineData("""{ "version": 1, "name": "P", "settings": { "bar": 20 } }""")]
    [InlineData("""{ "version": 1, "name": "P", "settings": { "bar": "20 stone" } }""")]
    [InlineData("""{ "version": 1, "name": "P", "settings": { "goal": "glory" } }""")]
    [InlineData("""{ "version": 1, "name": "P", "sessions": [{ "slots": [] }] }""")]
    public void What_is_no_plan_is_refused(string json) => Assert.NotEmpty(Schema.Validate(json));

    [Fact]
    public void Schema_and_reader_agree_about_every_damage_to_the_sample()
    {
        var plan = JsonNode.Parse(PlanJson.Serialize(ASamplePlan.Plan))!;
        var differences =
            from damaged in Damages(plan)
            let isValid = Schema.Validate(damaged.Json).Count == 0
            where isValid != IsRead(damaged.Json)
            select $"{damaged.What}: {(isValid ? "only the schema" : "only the reader")} takes it";

        Assert.Empty(differences.ToList());
    }

    /// <summary>The sample with each of its values replaced, left out, or under a name that nobody knows.</summary>
    private static IEnumerable<(string What, string Json)> Damages(JsonNode plan)
    {
        foreach (var place in Places(plan).ToList())
        {
            var (path, parent) = (place.GetPath(), place.Parent!);
            if (parent is JsonArray items)
            {
                var index = place.GetElementIndex();
                foreach (var json in Replacements)
                {
                    items[index] = JsonNode.Parse(json);
                    yield return ($"{path} = {json}", plan.ToJsonString());
                }

                items[index] = place;
                continue;
            }

            var (fields, name) = (parent.AsObject(), place.GetPropertyName());
            foreach (var json in Replacements)
            {
                fields[name] = JsonNode.Parse(json);
                yield return ($"{path} = {json}", plan.ToJsonString());
            }

            fields.Remove(name);
            yield return ($"{path} left out", plan.ToJsonString());
            fields["unknown"] = place;
            yield return ($"{path} called unknown", plan.ToJsonString());
            fields.Remove("unknown");
            fields[name] = place;
        }
    }

    private static IEnumerable<JsonNode> Places(JsonNode node)
    {
        var children = node switch
        {
            JsonObject fields => fields.Select(field => field.Value!),
            JsonArray items => items.Select(item => item!),
            _ => [],
        };
        return children.SelectMany(child => Places(child).Prepend(child));
    }

    private static bool IsRead(string json)
    {
        try
        {
            PlanJson.Deserialize(json);
            return true;
        }
        catch (Exception e) when (e is FormatException or NotSupportedException)
        {
            return false;
        }
    }

    /// <summary>Whole numbers past 64 bits, which the validator does not know; their first digits do.</summary>
    [GeneratedRegex(@"(?<=: )(-?\d{18})\d+(?=,?\n)")]
    private static partial Regex BeyondValidator();
}
