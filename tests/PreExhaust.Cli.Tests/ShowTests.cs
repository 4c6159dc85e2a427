using System.Text.Json;
using PreExhaust.Tests.Shared;

namespace PreExhaust.Cli.Tests;

public sealed class ShowTests : IDisposable
{
    private const string Plan = """
        program Upper Lower
        weeks 2
        max Back Squat 140kg

        session Lower on Mon
        > Warm up first.
        Leg Extension: 1x20 @9.5, rest 30s
          intent pre-exhaust quads
        Back Squat: 3x5 75%, rest 3min
          warmup 1x5 50%
          week 2: 2x3 80%
          > Brace.
        A1 Lying Leg Curl: 3x10-12 RIR 1
        A2 Standing Calf Raise: 3x15, rest 60s, tempo 2-1-2-1

        session Upper on Thu
        Bench Press: 5x5 80%, rest 3min
        Pull-Up: 3x6-8 BW+10kg
        """;

    private readonly TemporaryFolder _folder = new();

    public ShowTests()
    {
        _folder.Write("plan.workout", Plan);
        _folder.Write("me.workout", "max Bench Press 100kg\nmax Back Squat 200kg\nbodyweight 80kg\n");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_week_has_loads_plates_times_reserves_and_sets() => Snapshot.Match(Show("plan.workout"));

    [Fact]
    public void One_session_of_another_week_is_shown_alone() =>
        Snapshot.Match(Show("plan.workout", "--week", "2", "--session", "lower"));

    [Fact]
    public void Loads_are_those_of_the_athlete() =>
        Snapshot.Match(Show("plan.workout", "--athlete", "me.workout", "--session", "Upper"));

    [Fact]
    public void Json_holds_the_same_for_programs()
    {
        var json = Show("plan.workout", "--json");

        Snapshot.Match(json);
        Assert.Equal(1, JsonDocument.Parse(json).RootElement.GetProperty("version").GetInt32());
    }

    [Fact]
    public void A_terminal_gets_colour()
    {
        var (exitCode, output, _) = InProcess.Run(_folder.Path, [], true, "show", "plan.workout");

        Assert.Equal(0, exitCode);
        Assert.Contains("\e[", output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_read_is_said_and_the_rest_shown()
    {
        _folder.Write("broken.workout", Plan + "\nBench Pres: 3x5\n");
        var (exitCode, output, error) = InProcess.Run(_folder.Path, "show", "broken.workout");

        Assert.Equal(0, exitCode);
        Assert.Contains("Pull-Up", output, StringComparison.Ordinal);
        Assert.Contains("broken.workout has 1 error; what it hits is left out", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no session in this file", "empty.workout")]
    [InlineData("missing.workout: no such file", "missing.workout")]
    [InlineData("the plan has 2 weeks, no week 3", "plan.workout", "--week", "3")]
    [InlineData("--week takes a number from 1, not '0'", "plan.workout", "--week", "0")]
    [InlineData("--week takes a number from 1, not 'two'", "plan.workout", "--week", "two")]
    [InlineData("week 1 has no session 'Arms', but 'Lower', 'Upper'", "plan.workout", "--session", "Arms")]
    [InlineData("nobody.workout: no such file", "plan.workout", "--athlete", "nobody.workout")]
    public void Wrong_usage_says_what_is_wrong_and_returns_2(string expected, params string[] args)
    {
        _folder.Write("empty.workout", "// nothing\n");
        var (exitCode, output, error) = InProcess.Run(_folder.Path, ["show", .. args]);

        Assert.Equal((2, ""), (exitCode, output));
        Assert.Contains(expected, error, StringComparison.Ordinal);
    }

    private string Show(params string[] args)
    {
        var (exitCode, output, error) = InProcess.Run(_folder.Path, ["show", .. args]);
        Assert.Equal((0, ""), (exitCode, error));
        return output;
    }
}
