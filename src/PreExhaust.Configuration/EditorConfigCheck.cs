using PreExhaust.Catalog;
using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Text;

namespace PreExhaust.Configuration;

/// <summary>Finds what an <c>.editorconfig</c> file says about our rules in vain.</summary>
public static class EditorConfigCheck
{
    private const string AnyRule = "PEX1001";

    private const string AboveSections =
        "This stands above all sections and is for no file; write [*.workout] above it.";

    /// <summary>The mistakes in the order of their lines; what is about others is left to them.</summary>
    /// <param name="source">The text and the path by which messages name it.</param>
    public static IReadOnlyList<Diagnostic> Of(SourceFile source)
    {
        if (!Mentions(source, "pex") && !Mentions(source, Keys.OwnPrefix))
            return [];
        return EditorConfigEntry.AllIn(source).Select(Check).OfType<Diagnostic>().ToList();
    }

    private static bool Mentions(SourceFile source, string word) =>
        source.Text.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0;

    private static Diagnostic? Check(EditorConfigEntry entry)
    {
        if (!IsOurs(entry))
            return null;
        if (entry.Section is null)
            return At(entry.KeySpan, AboveSections);
        if (StartsWith(entry, Keys.DiagnosticPrefix))
            return Severity(entry);
        if (entry.HasKey(Keys.OfCategory))
            return SeverityWord(entry);
        return StartsWith(entry, Keys.OwnPrefix) ? Preset(entry) : Option(entry);
    }

    /// <summary>Bulk severities of all analyzers are not ours, nor is a key that merely begins like an id.</summary>
    private static bool IsOurs(EditorConfigEntry entry) =>
        StartsWith(entry, Keys.DiagnosticPrefix + "PEX")
        || StartsWith(entry, Keys.OwnPrefix)
        || entry.HasKey(Keys.OfCategory)
        || (StartsWith(entry, "PEX") && entry.Key.Length > 3 && char.IsDigit(entry.Key[3]));

    private static Diagnostic? Severity(EditorConfigEntry entry)
    {
        if (!entry.Key.EndsWith(Keys.SeveritySuffix, StringComparison.OrdinalIgnoreCase))
            return NoSeverity(entry, AnyRule);
        var length = entry.Key.Length - Keys.DiagnosticPrefix.Length - Keys.SeveritySuffix.Length;
        var id = entry.Key.Substring(Keys.DiagnosticPrefix.Length, Math.Max(0, length)).ToUpperInvariant();
        if (ConfigurableRules.Find(id) is not null)
            return SeverityWord(entry);
        var isOfCode = ConfigurableRules.IsSetInCode(id);
        if (isOfCode && entry.MayBeForCode)
            return SeverityWord(entry);
        return At(entry.KeySpan, ConfigurableRules.IsOfLanguage(id)
            ? $"{id} is no rule but a message of the language; its severity cannot be set here."
                + (isOfCode ? " For plans in C# it can, in a section such as [*.cs]." : "")
            : $"There is no rule {id}.{Meant(id, ConfigurableRules.All.Select(rule => rule.Id))}");
    }

    private static Diagnostic? SeverityWord(EditorConfigEntry entry) => Keys.Severity(entry.Value) is not null
        ? null
        : At(entry.ValueSpan, $"'{entry.Value}' is no severity. It can be: {Keys.SeverityWords}.");

    private static Diagnostic? Preset(EditorConfigEntry entry)
    {
        if (!entry.HasKey(Keys.Preset))
            return At(entry.KeySpan, $"There is no key {entry.Key}.{Meant(entry.Key, [Keys.Preset])}");
        return Presets.Find(entry.Value) is not null || IsUnset(entry)
            ? null
            : At(entry.ValueSpan, $"'{entry.Value}' is no preset. It can be: {string.Join(", ", Presets.Names)}.");
    }

    private static Diagnostic? Option(EditorConfigEntry entry)
    {
        if (ConfigurableRules.FindOption(entry.Key) is not { } option)
            return NoOption(entry);
        if (IsUnset(entry))
            return null;
        if (Keys.Number(entry.Value) is not { } number)
            return At(entry.ValueSpan, FormattableString.Invariant(
                $"'{entry.Value}' is no number; {option.Default} holds. Write it like 12 or 2.5."));
        if (number >= option.Lowest && number <= option.Highest)
            return null;
        return At(entry.ValueSpan, FormattableString.Invariant(
            $"{option.Key} goes from {option.Lowest} to {option.Highest}; {entry.Value} counts as the nearest."));
    }

    /// <summary>Who writes how loud a rule is wants its severity, whatever the key is called.</summary>
    private static Diagnostic NoOption(EditorConfigEntry entry)
    {
        var rule = ConfigurableRules.Find(entry.Key.Split('.')[0]);
        return rule is not null && Keys.Severity(entry.Value) is not null
            ? NoSeverity(entry, rule.Id)
            : At(entry.KeySpan, $"There is no option {entry.Key}.{Meant(entry.Key, Candidates(entry.Key))}");
    }

    private static Diagnostic NoSeverity(EditorConfigEntry entry, string id)
    {
        var key = Keys.DiagnosticPrefix + id + Keys.SeveritySuffix;
        return At(entry.KeySpan, $"There is no key {entry.Key}; a severity is set as {key}.");
    }

    /// <summary>The options of the rule, if it is one that has any; else all.</summary>
    private static IEnumerable<string> Candidates(string key)
    {
        var rule = ConfigurableRules.Find(key.Split('.')[0]);
        return rule?.Options.Count > 0 ? rule.Options.Select(option => option.Key) : ConfigurableRules.OptionKeys;
    }

    private static string Meant(string written, IEnumerable<string> candidates) =>
        Spelling.Closest(written, candidates, 1).FirstOrDefault() is { } meant ? $" Did you mean {meant}?" : "";

    private static bool IsUnset(EditorConfigEntry entry) =>
        entry.Value.Equals(Keys.Unset, StringComparison.OrdinalIgnoreCase);

    private static bool StartsWith(EditorConfigEntry entry, string prefix) =>
        entry.Key.StartsWith(prefix, StringComparison.OrdinalIgnoreCase);

    private static Diagnostic At(TextSpan span, string message) =>
        new(DiagnosticKinds.Configuration.Id, DiagnosticKinds.Configuration.Severity, message, span);
}
