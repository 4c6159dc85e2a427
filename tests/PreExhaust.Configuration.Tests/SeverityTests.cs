using PreExhaust.Analysis;

namespace PreExhaust.Configuration.Tests;

public sealed class SeverityTests
{
    [Theory]
    [InlineData("error", Severity.Error)]
    [InlineData("warning", Severity.Warning)]
    [InlineData("suggestion", Severity.Info)]
    [InlineData("silent", Severity.Hint)]
    [InlineData("none", null)]
    [InlineData("default", Severity.Warning)]
    [InlineData("ERROR", Severity.Error)]
    [InlineData("error # we mean it", Severity.Error)]
    public void A_severity_is_one_of_the_words_that_every_analyzer_knows(string word, Severity? expected) =>
        Assert.Equal(
            expected, Config.Options($"dotnet_diagnostic.PEX1001.severity = {word}").SeverityOf("PEX1001"));

    [Theory]
    [InlineData("DOTNET_DIAGNOSTIC.pex1001.SEVERITY = error")]
    [InlineData("dotnet_diagnostic.PEX1001.severity=error")]
    [InlineData("  dotnet_diagnostic.Pex1001.severity : error")]
    public void The_case_of_a_key_means_nothing(string line) =>
        Assert.Equal(Severity.Error, Config.Options(line).SeverityOf("PEX1001"));

    [Fact]
    public void A_rule_that_is_not_mentioned_is_as_loud_as_it_finds_right()
    {
        var options = Config.Options("dotnet_diagnostic.PEX1002.severity = error");

        Assert.All(Enum.GetValues<Severity>(), own => Assert.Equal(own, options.SeverityOf("PEX1001", own)));
    }

    [Theory]
    [InlineData("/gym/push.workout", Severity.Info)]
    [InlineData("/gym/plans/push.workout", Severity.Error)]
    [InlineData("/gym/plans/beginners/push.workout", null)]
    [InlineData("/gym/plans/push.cs", Severity.Warning)]
    [InlineData("/elsewhere/push.workout", Severity.Warning)]
    public void The_section_that_stands_last_wins(string path, Severity? expected)
    {
        var configuration = Config.Of(("/gym/.editorconfig", """
            [*.workout]
            dotnet_diagnostic.PEX1001.severity = suggestion

            [plans/**.workout]
            dotnet_diagnostic.PEX1001.severity = error

            [plans/beginners/*.workout]
            dotnet_diagnostic.PEX1001.severity = none
            """));

        Assert.Equal(expected, configuration.For(path).SeverityOf("PEX1001"));
    }

    [Fact]
    public void The_nearest_file_wins_and_the_order_of_files_means_nothing()
    {
        var outer = ("/gym/.editorconfig", """
            [*.workout]
            dotnet_diagnostic.PEX1001.severity = error
            dotnet_diagnostic.PEX1002.severity = error
            """);
        var inner = ("/gym/plans/.editorconfig", "[*]\ndotnet_diagnostic.PEX1001.severity = none\n");

        foreach (var configuration in new[] { Config.Of(outer, inner), Config.Of(inner, outer) })
        {
            var options = configuration.For("/gym/plans/push.workout");

            Assert.Null(options.SeverityOf("PEX1001"));
            Assert.Equal(Severity.Error, options.SeverityOf("PEX1002"));
            Assert.Equal(Severity.Error, configuration.For("/gym/push.workout").SeverityOf("PEX1001"));
        }
    }

    [Fact]
    public void What_stands_above_a_root_does_not_count()
    {
        var configuration = Config.Of(
            ("/gym/.editorconfig", "[*.workout]\ndotnet_diagnostic.PEX1001.severity = error\n"),
            ("/gym/plans/.editorconfig", "root = true\n[*.workout]\ndotnet_diagnostic.PEX1002.severity = error\n"));

        var options = configuration.For("/gym/plans/push.workout");

        Assert.Equal(Severity.Warning, options.SeverityOf("PEX1001"));
        Assert.Equal(Severity.Error, options.SeverityOf("PEX1002"));
    }

    [Theory]
    [InlineData("root = true\n[*]\n", true)]
    [InlineData("# by us\n\nROOT : True ; top\n", true)]
    [InlineData("[*]\nroot = true\n", false)]
    [InlineData("root = false\n", false)]
    [InlineData("", false)]
    public void A_root_says_so_above_its_sections(string text, bool expected) =>
        Assert.Equal(expected, new ConfigurationFile("/gym/.editorconfig", text).IsRoot);

    [Fact]
    public void One_line_speaks_of_all_our_rules_and_another_of_one_of_them()
    {
        var options = Config.Options("""
            dotnet_analyzer_diagnostic.category-PreExhaust.severity = error
            dotnet_diagnostic.PEX1002.severity = none
            dotnet_analyzer_diagnostic.severity = suggestion
            """);

        Assert.Equal(Severity.Error, options.SeverityOf("PEX1001"));
        Assert.Null(options.SeverityOf("PEX1002"));
    }

    [Fact]
    public void A_line_about_all_analyzers_is_about_ours_too() => Assert.Equal(
        Severity.Error, Config.Options("dotnet_analyzer_diagnostic.severity = error").SeverityOf("PEX1001"));

    [Fact]
    public void Failures_and_the_language_cannot_be_silenced()
    {
        Assert.DoesNotContain(ConfigurableRules.All, rule => rule.Id.StartsWith("PEX00", StringComparison.Ordinal));
        Assert.Equal(
            Severity.Warning, Config.Options("dotnet_diagnostic.PEX0900.severity = none").SeverityOf("PEX0900"));
        Assert.Equal(Severity.Warning, Config.Options("preexhaust_preset = none").SeverityOf("PEX0900"));
    }
}
