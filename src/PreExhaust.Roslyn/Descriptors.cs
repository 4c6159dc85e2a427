using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using PreExhaust.Analysis;
using PreExhaust.Language.Diagnostics;

namespace PreExhaust.Roslyn;

/// <summary>How our diagnostics present themselves to the compiler.</summary>
internal static class Descriptors
{
    /// <summary>Something of ours failed; the message is a bug report.</summary>
    public const string Crash = "PEX0900";

    /// <summary>Two files ask for one class.</summary>
    public const string NameConflict = "PEX0210";

    /// <summary>A file that cannot be read.</summary>
    public const string Unreadable = "PEX0211";

    /// <summary>A file in an encoding other than Unicode.</summary>
    public const string NotUnicode = "PEX0212";

    /// <summary>More plans than an old language version can carry.</summary>
    public const string TooMuchData = "PEX0213";

    /// <summary>A build property with a value that means nothing.</summary>
    public const string BuildProperty = "PEX0214";

    private const string Category = "PreExhaust";

    private static readonly ConcurrentDictionary<(string Id, Severity Severity), DiagnosticDescriptor> Known = new();

    /// <summary>A diagnostic of the language. Its errors stop a line from becoming code: no setting hides them.</summary>
    public static DiagnosticDescriptor OfLanguage(string id, Severity severity) => Known.GetOrAdd(
        (id, severity),
        key => new(
            key.Id,
            "Workout files",
            "{0}",
            Category,
            Of(key.Severity),
            isEnabledByDefault: true,
            helpLinkUri: HelpPage.Of(key.Id),
            customTags: key.Severity == Severity.Error ? [WellKnownDiagnosticTags.NotConfigurable] : []));

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
