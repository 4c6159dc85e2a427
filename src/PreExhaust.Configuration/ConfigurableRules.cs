using PreExhaust.Analysis;
using PreExhaust.Language.Diagnostics;

namespace PreExhaust.Configuration;

/// <summary>
/// The rules that a team may configure. Messages of the language are not among them: an error there means that a line
/// cannot be read, and a failure of ours is nobody's taste.
/// </summary>
public static class ConfigurableRules
{
    private static readonly HashSet<string> LanguageIds = new(
        DiagnosticKinds.All.Select(kind => kind.Id).Append("PEX0900"), StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> CodeIds = new(
        DiagnosticKinds.All
            .Where(kind => kind.Severity < Severity.Error || kind == DiagnosticKinds.ProgressionClass)
            .Select(kind => kind.Id),
        StringComparer.OrdinalIgnoreCase);

    private static readonly Dictionary<string, RuleDescriptor> ById = RuleSet.Descriptors
        .Where(rule => !LanguageIds.Contains(rule.Id))
        .ToDictionary(rule => rule.Id, StringComparer.OrdinalIgnoreCase);

    private static readonly Dictionary<string, RuleOption> Options = ById.Values
        .SelectMany(rule => rule.Options)
        .ToDictionary(option => option.Key, StringComparer.OrdinalIgnoreCase);

    /// <summary>Every such rule.</summary>
    public static IReadOnlyCollection<RuleDescriptor> All => ById.Values;

    /// <summary>The keys of all options.</summary>
    public static IReadOnlyCollection<string> OptionKeys => Options.Keys;

    /// <summary>The rule with an id, whatever its case; <c>null</c> where there is none.</summary>
    public static RuleDescriptor? Find(string id) => ById.TryGetValue(id, out var rule) ? rule : null;

    /// <summary>The option of a key, whatever its case; <c>null</c> where there is none.</summary>
    public static RuleOption? FindOption(string key) => Options.TryGetValue(key, out var option) ? option : null;

    /// <summary>
    /// Whether an id is one of a message of the language that sections for C# files configure: there analyzers of the
    /// compiler report whatever stops no line from becoming code.
    /// </summary>
    public static bool IsSetInCode(string id) => CodeIds.Contains(id);

    /// <summary>Whether an id is one of a message of the language, which files of their own do not configure.</summary>
    public static bool IsOfLanguage(string id) => LanguageIds.Contains(id);
}
