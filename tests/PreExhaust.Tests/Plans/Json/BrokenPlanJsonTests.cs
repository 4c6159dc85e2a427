using CsCheck;
using PreExhaust.Plans.Json;
using PreExhaust.Tests.Plans.Encoding;

namespace PreExhaust.Tests.Plans.Json;

/// <summary>What is no plan is refused, and the message says what is wrong where.</summary>
public sealed class BrokenPlanJsonTests
{
    [Fact]
    public void A_later_version_names_the_package_to_update()
    {
        var error = Assert.Throws<NotSupportedException>(() =>
            PlanJson.Deserialize("""{ "version": 2, "sessions": "anything" }"""));

        Assert.Equal("The plan has format 2, this version reads up to 1: update package PreExhaust.", error.Message);
    }

    [Theory]
    [InlineData("", "line 1: ")]
    [InlineData("{ \"version\": 1,\n\"name\": }", "line 2: ")]
    [InlineData("null", "it has no 'version'")]
    [InlineData("[]", "it has no 'version'")]
    [InlineData("{}", "it has no 'version'")]
    [InlineData("""{ "version": "1" }""", "it has no 'version'")]
    [InlineData("""{ "version": 0 }""", "it has no 'version'")]
    [InlineData("""{ "version": 1.5 }""", "it has no 'version'")]
    [InlineData("""{ "version": 1 }""", "$: 'name' is missing")]
    [InlineData("""{ "version": 1, "name": null }""", "$.name: no text")]
    [InlineData("""{ "version": 1, "name": "\ud83d" }""", "half a character")]
    [InlineData("""{ "version": 1, "name": "P", "\ud83d": 1 }""", "half a character")]
    [InlineData("""{ "version": 1, "name": "P", "name": "Q" }""", "$: 'name' stands there twice")]
    [InlineData("""{ "version": 1, "name": "P", "mood": 7 }""", "$: 'mood' is unknown")]
    [InlineData("""{ "version": 1, "name": "P", "notes": "one" }""", "$.notes: no list")]
    [InlineData("""{ "version": 1, "name": "P", "notes": ["one", 2] }""", "$.notes[1]: no text")]
    [InlineData("""{ "version": 1, "name": "P", "sessions": [null] }""", "$.sessions[0]: no object")]
    [InlineData("""{ "version": 1, "name": "P", "settings": { "weeks": 1.5 } }""", "$.settings.weeks: no whole number")]
    [InlineData("""{ "version": 1, "name": "P", "settings": { "weeks": 4e9 } }""", "$.settings.weeks: no whole number")]
    [InlineData("""{ "version": 1, "name": "P", "settings": { "trainingMax": 1e99 } }""", "trainingMax: no number")]
    [InlineData("""{ "version": 1, "name": "P", "settings": { "bar": "heavy" } }""", "bar: 'heavy' is no weight")]
    [InlineData("""{ "version": 1, "name": "P", "settings": { "bar": "kg" } }""", "bar: 'kg' is no weight")]
    [InlineData("""{ "version": 1, "name": "P", "settings": { "bar": "" } }""", "bar: '' is no weight")]
    [InlineData("""{ "version": 1, "name": "P", "settings": { "timeCapSeconds": 1e15 } }""", "no time in seconds")]
    [InlineData("""{ "version": 1, "name": "P", "settings": { "goal": "Power" } }""", "'Power' is none of strength, ")]
    [InlineData("""{ "version": 1, "name": "P", "settings": { "rest": { "seconds": { "from": 1 } } } }""", "'to' is")]
    [InlineData("""{ "version": 1, "name": "P", "settings": { "deload": { "isAutomatic": 1 } } }""", "neither true")]
    public void Broken_text_says_what_is_wrong(string json, string expected) => Refused(json, expected);

    [Theory]
    [InlineData("\"load\": { \"kind\": \"feathers\" }", "load: the kind 'feathers' is unknown")]
    [InlineData("\"load\": { \"kind\": \"workUp\", \"level\": 1 }", "load: 'level' is unknown")]
    [InlineData("\"load\": { \"kind\": \"weight\" }", "load: 'weight' is missing")]
    [InlineData("\"load\": { }", "load: 'kind' is missing")]
    [InlineData("\"technique\": { \"kind\": \"magic\" }", "technique: the kind 'magic' is unknown")]
    [InlineData("\"tempo\": { \"eccentric\": \"Y\" }", "tempo.eccentric: no number")]
    [InlineData("\"efort\": { }", "$.sessions[0].slots[0].sets[0]: 'efort' is unknown")]
    public void Broken_sets_say_what_is_wrong(string field, string expected) => Refused(
        "{ \"version\": 1, \"name\": \"P\", \"sessions\": [{ \"name\": \"A\", \"slots\": [{ \"exercise\": \"Squat\", "
        + "\"sets\": [{ \"count\": 1, \"target\": { \"kind\": \"amrap\" }, " + field + " }] }] }] }",
        expected);

    [Theory]
    [InlineData("AB")]
    [InlineData("")]
    [InlineData("U+12G4")]
    [InlineData("U+123")]
    public void A_letter_is_one_character(string letter) => Refused(
        "{ \"version\": 1, \"name\": \"P\", \"sessions\": [{ \"name\": \"A\", \"groups\": [{ \"kind\": \"circuit\", "
        + $"\"letter\": \"{letter}\" }}] }}] }}",
        $"letter: '{letter}' is no letter");

    [Fact]
    public void Deep_nests_and_long_texts_are_refused()
    {
        Refused(new string('[', 100_000), "line 1: ");
        Refused(new string(' ', PlanJson.MaxLength + 1), "longer than");
    }

    [Fact]
    public void Damaged_text_is_an_exception_that_says_so() =>
        Gen.Select(AnyPlan.Plan, Gen.Int[0, 5000], Gen.Char).Sample(
            (plan, place, character) =>
            {
                var json = PlanJson.Serialize(plan).ToCharArray();
                json[place % json.Length] = character;
                Assert.True(Record.Exception(() => PlanJson.Deserialize(new(json))) is null
                    or FormatException or NotSupportedException);
            },
            iter: 500,
            print: sample => PlanJson.Serialize(sample.Item1));

    private static void Refused(string json, string expected)
    {
        var error = Assert.Throws<FormatException>(() => PlanJson.Deserialize(json));

        Assert.StartsWith("This is no plan: ", error.Message, StringComparison.Ordinal);
        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
    }
}
