using System.Text.RegularExpressions;
using PreExhaust.Analysis;
using PreExhaust.Language;
using PreExhaust.Language.Diagnostics;

namespace PreExhaust.Tests.Analysis;

/// <summary>Every rule is one folder that explains and demonstrates it.</summary>
public sealed class RuleFolderTests
{
    public static TheoryData<string> Ids => [.. RuleSet.Default.Select(rule => rule.Descriptor.Id)];

    public static TheoryData<string> IdsWithPrograms =>
        [.. RuleSet.Default.Select(rule => rule.Descriptor.Id).Where(HasPrograms)];

    [Fact]
    public void Every_folder_is_a_registered_rule() => Assert.Equal(
        RuleSet.Default.Select(rule => new RuleFolder(rule).Name).Order(StringComparer.Ordinal),
        Directory.GetDirectories(RuleFolder.Root).Select(Path.GetFileName).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_page_names_explains_and_cites_the_rule(string id)
    {
        var folder = RuleFolder.Of(id);
        var page = folder.Page;

        Assert.StartsWith($"# {id} {folder.Rule.Name}\n", page, StringComparison.Ordinal);
        Assert.Contains($"grade **{folder.Rule.Evidence.Grade}**", page, StringComparison.Ordinal);
        Assert.Equal(
            ["What it reports", .. Examples(id), "Why", "How to fix", "How to say \"I mean it\""],
            page.Split('\n').Where(line => line.StartsWith("## ", StringComparison.Ordinal)).Select(line => line[3..]));
        Assert.Equal(
            folder.Rule.Evidence.Studies.Select(study => study.Citation),
            page.Split('\n').Where(line => line.StartsWith("- ", StringComparison.Ordinal)).Select(line => line[2..])
                .Where(line => Regex.IsMatch(line, " (19|20)[0-9]{2}, ")));
        Assert.EndsWith($"/{folder.Name}/README.md", folder.Rule.HelpUri, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(IdsWithPrograms))]
    public void The_page_shows_its_programs_and_what_is_said_of_them(string id)
    {
        var folder = RuleFolder.Of(id);
        var expected = RulePage.Of(folder);
        if (Environment.GetEnvironmentVariable("PREEXHAUST_ACCEPT") == "1")
            File.WriteAllText(folder.PagePath, expected);

        Assert.Equal(expected, folder.Page);
    }

    [Theory]
    [MemberData(nameof(IdsWithPrograms))]
    public void Before_reports_the_rule_at_the_mark_and_nothing_else_as_loud_as_a_warning(string id)
    {
        var before = RuleFolder.Of(id).Before;
        var mark = RuleFolder.Of(id).Mark();

        Assert.Empty(before.Diagnostics);
        var own = Single(before, id);
        Assert.Equal(mark, (own.Id, before.Source[own.Span], before.Source.PositionAt(own.Span.Start).Line));
        Assert.DoesNotContain(
            before.Check(), diagnostic => diagnostic != own && diagnostic.Severity >= Severity.Warning);
    }

    [Theory]
    [MemberData(nameof(IdsWithPrograms))]
    public void After_keeps_the_rule_and_gains_nothing_as_loud(string id)
    {
        var before = Single(RuleFolder.Of(id).Before, id);
        var after = RuleFolder.Of(id).After;

        Assert.Empty(after.Diagnostics);
        Assert.DoesNotContain(after.Check(), diagnostic => diagnostic.Id == id);
        Assert.DoesNotContain(after.Check(), diagnostic => diagnostic.Severity >= before.Severity);
    }

    [Theory]
    [MemberData(nameof(IdsWithPrograms))]
    public void The_first_fix_makes_before_into_after_or_the_page_says_that_there_is_none(string id)
    {
        var folder = RuleFolder.Of(id);
        var fixes = Single(folder.Before, id).Finding!.Fixes;

        Assert.Equal(folder.Page.Contains("No fix is offered", StringComparison.Ordinal), fixes.Count == 0);
        Assert.All(
            fixes.Take(1),
            fix => Assert.Equal(
                folder.After.Plan.WithoutAnchors(), fix.Edit.Apply(folder.Before.Plan).WithoutAnchors()));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_class_is_short(string id)
    {
        var folder = RuleFolder.Of(id);
        var file = Path.Combine(RuleFolder.Root, folder.Name, $"{folder.Name}Rule.cs");

        Assert.InRange(File.ReadLines(file).Count(), 1, 60);
    }

    [Fact]
    public void A_rule_without_programs_says_why() => Assert.All(
        RuleSet.Default.Select(rule => rule.Descriptor.Id).Where(id => !HasPrograms(id)),
        id => Assert.Contains("No text can break this rule", RuleFolder.Of(id).Page, StringComparison.Ordinal));

    private static string[] Examples(string id) => HasPrograms(id) ? [RulePage.Heading] : [];

    private static bool HasPrograms(string id) =>
        File.Exists(Path.Combine(RuleFolder.Root, RuleFolder.Of(id).Name, "before.workout"));

    private static Diagnostic Single(WorkoutDocument document, string id) =>
        Assert.Single(document.Check(), diagnostic => diagnostic.Id == id);
}
