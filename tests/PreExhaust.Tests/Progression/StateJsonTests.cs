using CsCheck;
using PreExhaust.Plans;
using PreExhaust.Progression;
using PreExhaust.Progression.Json;
using PreExhaust.Tests.Shared;

namespace PreExhaust.Tests.Progression;

/// <summary>States as JSON. What version 1 wrote is checked in and must load for ever.</summary>
public sealed class StateJsonTests
{
    private static readonly string Sample = File.ReadAllText(
        Repository.PathOf("tests", "PreExhaust.Tests", "Progression", "state-v1.json"));

    private static readonly ProgramState Full = new("Five Three One")
    {
        Cycle = 3,
        Week = 2,
        Block = "Base",
        Done = ["Press", "Pull"],
        IsDeload = true,
        AsksForDeload = true,
        Exercises =
        [
            new(new ExerciseReference("Overhead Press"))
            {
                Maxes =
                [
                    new(MaxBasis.TrainingMax, Mass.FromPounds(140.5m)),
                    new(MaxBasis.OneRepMax, Mass.FromPounds(160)),
                    new(MaxBasis.RepMax, Mass.FromKilograms(62.5m)) { Reps = 5 },
                ],
                Added = Mass.FromKilograms(7.5m),
                AddedFrom = 4,
                Sessions = 12,
                Rules = [new("every cycle") { Sessions = 2, Week = 8, Cycle = 2, IsMissed = true }],
            },
            new(new ExerciseReference("Chin-Up", "weighted"))
            {
                Load = Mass.FromKilograms(-12.5m),
                LoadScale = 0.9m,
                Stage = 2,
                Climb = 3,
                ExtraReps = -1,
                ExtraSets = 1,
                Misses = 2,
                Memo = "\"quoted\" ü 💪",
            },
            new(new ExerciseReference("Plank")),
        ],
    };

    private static readonly string[] Debris =
    [
        "", "\ud83d", "\\ud83d", "null", "-1", "1e999", "\"", "{", "]", ",", "\"kg\"", "[[[[", "\u0000", "99999999999",
    ];

    [Fact]
    public void A_state_reads_back_as_itself() =>
        Assert.Equal(Full, ProgramStateJson.Deserialize(ProgramStateJson.Serialize(Full)));

    [Fact]
    public void What_version_1_wrote_loads() => Assert.Equal(Full, ProgramStateJson.Deserialize(Sample));

    [Fact]
    public void What_is_written_stays_as_it_is() => Assert.Equal(
        Sample.ReplaceLineEndings("\n").TrimEnd(), ProgramStateJson.Serialize(Full));

    [Fact]
    public void What_is_not_said_is_at_its_start() =>
        Assert.Equal(new ProgramState(""), ProgramStateJson.Deserialize("""{ "version": 1 }"""));

    [Fact]
    public void Fields_that_nobody_knows_are_passed_over() =>
        Assert.Equal("P", ProgramStateJson.Deserialize("""{ "version": 1, "program": "P", "mood": 7 }""").Program);

    [Fact]
    public void A_later_version_names_the_package_to_update()
    {
        var error = Assert.Throws<NotSupportedException>(() =>
            ProgramStateJson.Deserialize("""{ "version": 2, "exercises": "anything" }"""));

        Assert.Equal("The state has format 2, this version reads up to 1: update package PreExhaust.", error.Message);
    }

    [Theory]
    [InlineData("", "line 1")]
    [InlineData("null", "'version'")]
    [InlineData("[]", "'version'")]
    [InlineData("{}", "'version'")]
    [InlineData("""{ "version": "1" }""", "'version'")]
    [InlineData("""{ "version": 0 }""", "'version'")]
    [InlineData("""{ "version": 1, "cycle": -1 }""", "'cycle' is -1, below 1")]
    [InlineData("""{ "version": 1, "exercises": 5 }""", "$.exercises")]
    [InlineData("""{ "version": 1, "exercises": [null] }""", "empty place")]
    [InlineData("""{ "version": 1, "done": [null] }""", "empty place")]
    [InlineData("""{ "version": 1, "exercises": [{}] }""", "'exercise'")]
    [InlineData("""{ "version": 1, "exercises": [{ "exercise": "Squat", "load": "heavy" }] }""", "'heavy'")]
    [InlineData("""{ "version": 1, "exercises": [{ "exercise": "Squat", "load": "kg" }] }""", "'kg'")]
    [InlineData("""{ "version": 1, "exercises": [{ "exercise": "Squat", "load": "9999999kg" }] }""", "'9999999kg'")]
    [InlineData("""{ "version": 1, "exercises": [{ "exercise": "Squat", "loadScale": 0 }] }""", "'loadScale'")]
    [InlineData("""{ "version": 1, "exercises": [{ "exercise": "Squat", "maxes": [null] }] }""", "'weight'")]
    [InlineData("""{ "version": 1, "exercises": [{ "exercise": "S", "maxes": [{ "weight": "1kg" }] }] }""", "no max")]
    [InlineData("""{ "version": 1, "exercises": [{ "exercise": "Squat", "rules": [{}] }] }""", "'rule'")]
    [InlineData("""{ "version": 1, "exercises": [{ "exercise": "Squat", "stage": 1.5 }] }""", "stage")]
    [InlineData("""{ "version": 1, "program": "\ud83d" }""", "$.program")]
    [InlineData("""{ "version": 1, "\ud83dersion": 1 }""", "half a character")]
    public void Broken_text_says_what_is_wrong(string json, string expected)
    {
        var error = Assert.Throws<FormatException>(() => ProgramStateJson.Deserialize(json));

        Assert.StartsWith("This is no program state: ", error.Message, StringComparison.Ordinal);
        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Run \ud83d")]
    [InlineData("\udcaa")]
    public void Half_a_surrogate_pair_becomes_the_replacement_character(string name)
    {
        var state = new ProgramState(name);
        var replaced = name[..^1] + "\ufffd";

        Assert.Equal(replaced, ProgramStateJson.Deserialize(ProgramStateJson.Serialize(state)).Program);
        Assert.Equal(
            replaced, ProgramStateJson.Deserialize($$"""{ "version": 1, "program": "{{name}}" }""").Program);
    }

    [Fact]
    public void Damaged_text_is_a_state_or_one_of_the_two_exceptions() =>
        Gen.Select(Gen.Int[0, Sample.Length - 1], Gen.Int[0, 40], Gen.OneOf(Debris.Select(Gen.Const).ToArray())).Sample(
            (at, length, debris) =>
            {
                var damaged = Sample[..at] + debris + Sample[Math.Min(Sample.Length, at + length)..];
                try
                {
                    Assert.NotNull(ProgramStateJson.Deserialize(damaged));
                }
                catch (Exception e) when (e is FormatException or NotSupportedException)
                {
                    Assert.NotEmpty(e.Message);
                }
            });
}
