using PreExhaust.Language.Pages;
using PreExhaust.Tests.Shared;

namespace PreExhaust.Cli.Tests;

public sealed class ExplainTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Ids => [.. HelpText.Ids];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_rule_has_its_page() => Snapshot.Match(Run("explain", "pex1001"));

    [Fact]
    public void A_message_has_its_section() => Snapshot.Match(Run("explain", "PEX0003"));

    [Fact]
    public void An_exercise_has_its_facts_under_any_of_its_names_and_without_quotes() =>
        Snapshot.Match(Run("explain", "high-bar", "squat"));

    [Fact]
    public void A_muscle_has_its_exercises() => Snapshot.Match(Run("explain", "biceps"));

    [Fact]
    public void Exercises_are_listed_by_muscle_and_equipment() =>
        Snapshot.Match(Run("list", "exercises", "--muscle", "chest", "--equipment", "dumbbell"));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_id_is_explained(string id) =>
        Assert.StartsWith(id, Run("explain", id), StringComparison.Ordinal);

    [Theory]
    [InlineData("no rule, exercise or muscle 'sqat'; there is 'Back Squat'", "explain", "sqat")]
    [InlineData("no rule, exercise or muscle 'PEX9999'", "explain", "PEX9999")]
    [InlineData("See preexhaust explain --help", "explain")]
    [InlineData("no muscle 'qads'; there is quads", "list", "exercises", "--muscle", "qads")]
    [InlineData("nothing is done with 'rope'; there is ", "list", "exercises", "--equipment", "rope")]
    public void What_does_not_exist_gets_what_is_near_and_returns_2(string expected, params string[] args)
    {
        var (exitCode, output, error) = InProcess.Run(_folder.Path, args);

        Assert.Equal((2, ""), (exitCode, output));
        Assert.Contains(expected, error, StringComparison.Ordinal);
    }

    private string Run(params string[] args)
    {
        var (exitCode, output, _) = InProcess.Run(_folder.Path, args);
        Assert.Equal(0, exitCode);
        return output;
    }
}
