using System.Reflection;
using PreExhaust.Analysis;
using PreExhaust.Tests.Shared;

namespace PreExhaust.Tests.Analysis;

/// <summary>Every study that rules cite has a row that says where it was confirmed.</summary>
public sealed class CitationTests
{
    private static IEnumerable<Study> Cited => typeof(Studies)
        .GetProperties(BindingFlags.Public | BindingFlags.Static)
        .Select(property => (Study)property.GetValue(null)!);

    private static IEnumerable<string[]> Rows => File
        .ReadLines(Repository.PathOf("tests", "PreExhaust.Tests", "Analysis", "citations.md"))
        .Where(line => line.StartsWith("| ", StringComparison.Ordinal))
        .Skip(1)
        .Select(line => line.Trim('|', ' ').Split(" | "));

    [Fact]
    public void The_table_has_every_study_with_its_citation() => Assert.Equal(
        Cited.OrderBy(study => study.Id, StringComparer.Ordinal),
        Rows.Select(row => new Study(row[0], row[1])));

    [Fact]
    public void Each_row_says_where_the_citation_was_found_or_that_it_was_not_and_what_was_checked() => Assert.All(
        Rows,
        row =>
        {
            Assert.Equal(4, row.Length);
            Assert.True(
                row[2] == "not found, from memory" || Uri.IsWellFormedUriString(row[2], UriKind.Absolute), row[2]);
            Assert.NotEmpty(row[3]);
        });

    [Fact]
    public void Every_study_is_cited_by_a_rule() => Assert.Equal(
        Cited.OrderBy(study => study.Id, StringComparer.Ordinal),
        RuleSet.Descriptors.SelectMany(rule => rule.Evidence.Studies).Distinct()
            .OrderBy(study => study.Id, StringComparer.Ordinal));
}
