using PreExhaust.Tests.Shared;

namespace PreExhaust.Cli.Tests;

public sealed class CompareTests : IDisposable
{
    private const string Plan = """
        program Push Pull
        session Push on Mon
        Triceps Pushdown: 4x10 RIR 1, rest 60s
        Bench Press: 5x5 75%, rest 3min
        session Press on Thu
        Bench Press: 5x5 75%, rest 3min
        Triceps Pushdown: 4x10 RIR 1, rest 60s
        """;

    private readonly TemporaryFolder _folder = new();

    public CompareTests() => _folder.Write("plan.workout", Plan);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_question_of_pre_exhaustion_is_answered_by_what_is_measured_modelled_and_speculation() =>
        Snapshot.Match(Compare(Example("squat-3x10"), Example("squat-3x5-pre-exhausted")));

    [Fact]
    public void Two_sessions_of_a_file_differ_in_their_order() =>
        Snapshot.Match(Compare("plan.workout#push", "plan.workout#Press"));

    [Fact]
    public void File_and_session_may_have_the_sign_in_their_names()
    {
        _folder.Write("c#.workout", Plan.Replace("session Push", "session \"Push #1\"", StringComparison.Ordinal));

        Assert.Contains("Push #1", Compare("c#.workout#Push #1", "plan.workout#Press"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_plan_equals_itself()
    {
        var output = Compare("plan.workout", "plan.workout");

        Assert.DoesNotContain("Only the", output, StringComparison.Ordinal);
        Assert.DoesNotContain("%)", output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_gone_altogether_is_no_more_than_a_hundred_percent()
    {
        _folder.Write("both.workout", "Back Squat: 2x5 100kg RPE 8\nLeg Extension: 1x15 50kg\n");
        _folder.Write("squat.workout", "Back Squat: 3x5 100kg\n");

        var output = Compare("both.workout", "squat.workout");

        Assert.Contains("(-100 %)", output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_team_turned_off_is_not_gained()
    {
        _folder.Write(".editorconfig", "root = true\n[*.workout]\ndotnet_diagnostic.PEX1001.severity = none\n");

        var output = Compare("plan.workout#push", "plan.workout#Press");

        Assert.DoesNotContain("PEX1001", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("missing.workout: no such file", "plan.workout", "missing.workout")]
    [InlineData("no session 'Legs' in week 1, but 'Push', 'Press'", "plan.workout#Legs", "plan.workout")]
    [InlineData("plan.workout has no week 2, but 1 to 1", "plan.workout", "plan.workout", "--week", "2")]
    [InlineData("See preexhaust compare --help", "plan.workout")]
    public void Wrong_usage_says_what_is_wrong_and_returns_2(string expected, params string[] args)
    {
        var (exitCode, output, error) = InProcess.Run(_folder.Path, ["compare", .. args]);

        Assert.Equal((2, ""), (exitCode, output));
        Assert.Contains(expected, error, StringComparison.Ordinal);
    }

    private static string Example(string name) => Repository.PathOf("examples", "sessions", $"{name}.workout");

    private string Compare(params string[] args)
    {
        var (exitCode, output, error) = InProcess.Run(_folder.Path, ["compare", .. args]);
        Assert.Equal((0, ""), (exitCode, error));
        return output;
    }
}
