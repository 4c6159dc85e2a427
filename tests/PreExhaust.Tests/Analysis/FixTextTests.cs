using PreExhaust.Analysis;
using PreExhaust.Language;
using PreExhaust.Language.Editing;
using PreExhaust.Language.Text;
using PreExhaust.Tests.Shared;

namespace PreExhaust.Tests.Analysis;

/// <summary>What a fix changes in a plan it changes in the text, and nothing else.</summary>
public sealed class FixTextTests
{
    public static TheoryData<string> Corpus => [.. FixCorpus.Documents.Select(document => document.Source.Path)];

    [Theory]
    [MemberData(nameof(RuleFolderTests.IdsWithPrograms), MemberType = typeof(RuleFolderTests))]
    public void The_first_fix_writes_before_into_after(string id)
    {
        var folder = RuleFolder.Of(id);
        var finding = Assert.Single(folder.Before.Check(), diagnostic => diagnostic.Id == id).Finding!;

        Assert.All(finding.Fixes.Take(1), fix => Assert.Equal(
            folder.After.Plan.WithoutAnchors(), Applied(folder.Before, fix).Plan.WithoutAnchors()));
    }

    [Theory]
    [MemberData(nameof(Corpus))]
    public void After_a_fix_the_finding_is_gone_and_nothing_as_loud_has_come(string path)
    {
        var document = FixCorpus.Documents.Single(other => other.Source.Path == path);
        var findings = document.Plan.Check();
        var before = new FindingCount(document.Plan, findings);
        foreach (var finding in findings)
        {
            foreach (var fix in finding.Fixes.Where(fix => FixText.ChangesOf(document, fix.Edit).Count > 0))
            {
                var changed = Applied(document, fix);
                var after = new FindingCount(changed.Plan, changed.Plan.Check());
                Assert.True(after.Of(document.Plan, finding) < before.Of(document.Plan, finding), fix.Title);
                Assert.False(after.HasMoreThan(before, finding.Severity), fix.Title);
                Assert.Equal(Comments(document), Comments(changed));
                Assert.Equal(document.Diagnostics.Select(d => d.Id), changed.Diagnostics.Select(d => d.Id));
            }
        }
    }

    [Fact]
    public void Hardly_any_fix_has_no_text()
    {
        var fixes =
            from document in FixCorpus.Documents
            from diagnostic in document.Check()
            from fix in diagnostic.Finding!.Fixes
            let file = document.Source.Path.Split('#')[0]
            let session = document.Plan.Sessions[diagnostic.Finding!.Slot.Session].Name
            select (Name: $"{file}: {session}: {diagnostic.Id}: {fix.Title}", Fix: fix, Document: document);
        var all = fixes.ToList();
        var without = all.Where(offer => FixText.ChangesOf(offer.Document, offer.Fix.Edit).Count == 0);

        Assert.InRange(all.Count, 90, int.MaxValue);
        Assert.Equal(Listed(), without.Select(offer => offer.Name).Distinct(StringComparer.Ordinal));
    }

    /// <summary>Each name has its reason in a comment above it.</summary>
    private static IEnumerable<string> Listed() => File
        .ReadLines(Repository.PathOf("tests", "PreExhaust.Tests", "Analysis", "fixes-without-text.txt"))
        .Where(line => line.Length > 0 && line[0] != '#');

    private static WorkoutDocument Applied(WorkoutDocument document, Fix fix) => WorkoutText.Parse(
        TextChanges.Apply(document.Source.Text, FixText.ChangesOf(document, fix.Edit)), document.Source.Path);

    private static IEnumerable<string> Comments(WorkoutDocument document) => document.Source.Text.Split('\n')
        .Where(line => line.Contains("//", StringComparison.Ordinal))
        .Select(line => line[line.IndexOf("//", StringComparison.Ordinal)..])
        .Order(StringComparer.Ordinal);
}
