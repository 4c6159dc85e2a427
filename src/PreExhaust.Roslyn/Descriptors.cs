using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using PreExhaust.Analysis;
using PreExhaust.Configuration;
using PreExhaust.Language.Diagnostics;

namespace PreExhaust.Roslyn;

/// <summary>How our diagnostics present themselves to the compiler.</summary>
internal static class Descriptors
{
    /// <summary>Something of ours failed; the message is a bug report.</summary>
    public const string Crash = "PEX0900";

    private const string Category = WorkoutConfiguration.Category;

    private static readonly Dictionary<string, string> Titles =
        DiagnosticKinds.All.ToDictionary(k => k.Id, k => k.Title);

    private static readonly ConcurrentDictionary<(string Id, Severity Severity), DiagnosticDescriptor> Known = new();

    /// <summary>
    /// A diagnostic of the language. Its errors stop a line from becoming code: no setting hides them. By itself the
    /// descriptor of an error is a warning all the same, and who reports it says how loud it is: after an error that is
    /// one by itself and cannot be configured, the compiler runs no analyzer, and what the rules have to say would only
    /// be heard when the line is mended.
    /// </summary>
    public static DiagnosticDescriptor OfLanguage(string id, Severity severity) => Known.GetOrAdd(
        (id, severity),
        key => new(
            key.Id,
            Titles.TryGetValue(key.Id, out var title) ? title : "PreExhaust failed",
            "{0}",
            Category,
            Of(key.Severity == Severity.Error ? Severity.Warning : key.Severity),
            isEnabledByDefault: true,
            helpLinkUri: HelpPage.Of(key.Id),
            customTags: key.Severity == Severity.Error ? [WellKnownDiagnosticTags.NotConfigurable] : []));

    /// <summary>A diagnostic of the language as it is by itself.</summary>
    public static DiagnosticDescriptor OfLanguage(DiagnosticKind kind) => OfLanguage(kind.Id, kind.Severity);

    /// <summary>
    /// A diagnostic of the language that stops no line from becoming code, so that a project may silence it.
    /// </summary>
    public static DiagnosticDescriptor Configurable(DiagnosticKind kind) => new(
        kind.Id,
        kind.Title,
        "{0}",
        Category,
        Of(kind.Severity),
        isEnabledByDefault: true,
        helpLinkUri: HelpPage.Of(kind.Id));

    /// <summary>A diagnostic of a rule.</summary>
    public static DiagnosticDescriptor OfRule(RuleDescriptor rule) => new(
        rule.Id,
        rule.Title,
        "{0}",
        Category,
        Of(rule.DefaultSeverity),
        isEnabledByDefault: true,
        description: rule.Evidence.Summary,
        helpLinkUri: rule.HelpUri);

    public static DiagnosticSeverity Of(Severity severity) => severity switch
    {
        Severity.Error => DiagnosticSeverity.Error,
        Severity.Warning => DiagnosticSeverity.Warning,
        Severity.Info => DiagnosticSeverity.Info,
        _ => DiagnosticSeverity.Hidden,
    };
}
