using System.Text.RegularExpressions;
using PreExhaust.Analysis;
using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Pages;
using PreExhaust.LanguageServer.Connection;
using PreExhaust.LanguageServer.Protocol;

namespace PreExhaust.LanguageServer.Handlers;

/// <summary>
/// Requests of our own: <c>preexhaust/topics</c>, all rules and messages that have a page, and
/// <c>preexhaust/explain</c>, one of these pages.
/// </summary>
internal sealed partial class ExplainHandler(Endpoint endpoint)
{
    public void Register()
    {
        endpoint.Answer<Nothing>("preexhaust/topics", (_, _) =>
            Task.FromResult<object?>(HelpText.Ids.Select(id => new Topic(id, TitleOf(HelpText.Of(id)!))).ToArray()));
        endpoint.Answer<ExplainParams>("preexhaust/explain", (parameters, _) =>
            Task.FromResult<object?>(Explain(parameters.Id)));
    }

    private static Explanation? Explain(string id)
    {
        id = id.ToUpperInvariant();
        return HelpText.Of(id) is { } page ? new(id, Links().Replace(page, link => Absolute(link, id))) : null;
    }

    /// <summary>The page of a rule has its name in the heading, that of a message begins with what is wrong.</summary>
    private static string TitleOf(string page)
    {
        var lines = page.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var heading = lines[0].TrimStart('#', ' ').Split(' ', 2);
        return heading.Length > 1 ? heading[1] : lines[1].Split(". ")[0].TrimEnd('.');
    }

    /// <summary>The pages lie in folders of the repository; who reads them here has no such folders.</summary>
    private static string Absolute(Match link, string id)
    {
        var rule = RuleSet.Descriptors.FirstOrDefault(descriptor => descriptor.Id == id);
        return $"]({new Uri(new Uri(rule?.HelpUri ?? HelpPage.Of(id)), link.Groups[1].Value)})";
    }

    [GeneratedRegex(@"\]\((?!https?:)([^)\s]+)\)")]
    private static partial Regex Links();
}
