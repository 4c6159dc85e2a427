using System.Globalization;
using System.Text;
using PreExhaust.Analysis;
using PreExhaust.Tests.Shared;

namespace PreExhaust.Tests.Analysis;

public sealed class RulesIndexTests
{
    private const string Head =
        """
        # Rules

        Every rule with its evidence: **A** consistent trials, **B** some trials, **C** expert opinion or mechanism,
        **Logic** a definition, nothing to measure. The severity is the loudest the rule uses by itself. This page is
        written by the tests from the rules themselves; see [contributing](contributing.md).

        Work is bounded: a rule sees the first 60 exercises of a session and 100 sets of an exercise. Past half a
        million sets over all weeks of a program only the first week of each further session is looked at. Fixes are
        tried before they are offered; after a quarter of a million sets looked at for that, no more are.

        | id | name | severity | evidence | what it reports |
        |---|---|---|---|---|

        """;

    private const string OptionsHead =
        """

        ## Options

        Numbers that a team may set to its own taste, in [`.editorconfig` files](configuration.md#numbers). An app
        passes them to `plan.Check`.

        | key | default | range | what it bounds |
        |---|---|---|---|

        """;

    [Fact]
    public void The_index_of_rules_is_up_to_date()
    {
        var path = Repository.PathOf("docs", "rules.md");
        var expected = Index();
        if (Environment.GetEnvironmentVariable("PREEXHAUST_ACCEPT") == "1")
            File.WriteAllText(path, expected);

        Assert.Equal(expected, File.ReadAllText(path).ReplaceLineEndings("\n"));
    }

    private static string Index()
    {
        var index = new StringBuilder(Head.ReplaceLineEndings("\n"));
        foreach (var rule in RuleSet.Descriptors.OrderBy(rule => rule.Id, StringComparer.Ordinal))
        {
            var page = rule.HelpUri[rule.HelpUri.IndexOf("/src/", StringComparison.Ordinal)..];
            index.Append(string.Join(
                " | ",
                $"| [{rule.Id}](..{page})",
                rule.Name,
                rule.DefaultSeverity.ToString().ToLowerInvariant(),
                rule.Evidence.Grade,
                $"{rule.Title} |\n"));
        }

        index.Append(OptionsHead.ReplaceLineEndings("\n"));
        foreach (var option in RuleSet.Descriptors.SelectMany(rule => rule.Options))
        {
            index.Append(CultureInfo.InvariantCulture, $"| `{option.Key}` | {option.Default} ")
                .Append(CultureInfo.InvariantCulture, $"| {option.Lowest} to {option.Highest} | {option.Meaning} |\n");
        }

        return index.ToString();
    }
}
