using System.Text;
using PreExhaust.Analysis;
using PreExhaust.Tests.Shared;

namespace PreExhaust.Configuration.Tests;

public sealed class PresetTests
{
    [Theory]
    [InlineData("PEX1001", Severity.Info, Severity.Warning)]
    [InlineData("PEX1001", Severity.Error, Severity.Error)]
    [InlineData("PEX3004", Severity.Info, Severity.Warning)]
    [InlineData("PEX1004", Severity.Info, Severity.Info)]
    [InlineData("PEX2006", Severity.Hint, Severity.Info)]
    [InlineData("PEX0302", Severity.Info, Severity.Warning)]
    public void Strict_raises_what_trials_or_logic_support(string id, Severity own, Severity expected) =>
        Assert.Equal(expected, Config.Options("preexhaust_preset = strict").SeverityOf(id, own));

    [Fact]
    public void None_turns_every_rule_off() => Assert.All(
        ConfigurableRules.All, rule => Assert.Null(Config.Options("preexhaust_preset = none").SeverityOf(rule.Id)));

    [Theory]
    [InlineData("preexhaust_preset = none\ndotnet_diagnostic.PEX1001.severity = error", Severity.Error)]
    [InlineData("preexhaust_preset = none\ndotnet_diagnostic.PEX1001.severity = default", Severity.Info)]
    [InlineData("preexhaust_preset = strict\ndotnet_diagnostic.PEX1001.severity = suggestion", Severity.Info)]
    [InlineData("preexhaust_preset = strict\ndotnet_diagnostic.PEX1001.severity = none", null)]
    [InlineData(
        "preexhaust_preset = none\ndotnet_analyzer_diagnostic.category-PreExhaust.severity = error", Severity.Error)]
    [InlineData("preexhaust_preset = none\ndotnet_analyzer_diagnostic.severity = error", null)]
    [InlineData("preexhaust_preset = default\ndotnet_analyzer_diagnostic.severity = error", Severity.Error)]
    public void What_is_said_of_a_rule_or_of_ours_wins_over_the_preset(string lines, Severity? expected) =>
        Assert.Equal(expected, Config.Options(lines).SeverityOf("PEX1001", Severity.Info));

    [Theory]
    [InlineData("", null)]
    [InlineData("preexhaust_preset = default", Severity.Info)]
    [InlineData("PREEXHAUST_PRESET = Strict", Severity.Warning)]
    [InlineData("preexhaust_preset = unset", null)]
    [InlineData("preexhaust_preset = srtict", null)]
    public void A_file_wins_over_the_preset_of_the_project(string lines, Severity? expected) =>
        Assert.Equal(expected, Config.Options(lines, Preset.None).SeverityOf("PEX1001", Severity.Info));

    [Fact]
    public void A_project_needs_no_file_to_have_a_preset() => Assert.Equal(
        Severity.Warning,
        new WorkoutConfiguration([], Preset.Strict).For("/gym/push.workout").SeverityOf("PEX1001", Severity.Info));

    [Fact]
    public void The_table_of_presets_is_up_to_date()
    {
        const string Start = "<!-- presets: written by the tests -->\n";
        const string End = "<!-- end of presets -->";
        var path = Repository.PathOf("docs", "configuration.md");
        var page = File.ReadAllText(path).ReplaceLineEndings("\n");
        var start = page.IndexOf(Start, StringComparison.Ordinal) + Start.Length;
        var end = page.IndexOf(End, StringComparison.Ordinal);
        var expected = page[..start] + Table() + page[end..];
        if (Environment.GetEnvironmentVariable("PREEXHAUST_ACCEPT") == "1")
            File.WriteAllText(path, expected);

        Assert.Equal(expected, File.ReadAllText(path).ReplaceLineEndings("\n"));
    }

    private static string Table()
    {
        var table = new StringBuilder(
            "\n| id | name | evidence | default, up to | strict, at least |\n|---|---|---|---|---|\n");
        foreach (var rule in ConfigurableRules.All.OrderBy(rule => rule.Id, StringComparer.Ordinal))
        {
            var least = Presets.LeastWhenStrict(rule) is { } severity ? Word(severity) : "as it is";
            table.AppendJoin(
                " | ",
                $"| {rule.Id}",
                rule.Name,
                rule.Evidence.Grade,
                Word(rule.DefaultSeverity),
                $"{least} |\n");
        }

        return table.Append('\n').ToString();
    }

    private static string Word(Severity severity) => severity.ToString().ToLowerInvariant();
}
