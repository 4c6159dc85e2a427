using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PreExhaust.Analysis;
using Severity = PreExhaust.Analysis.Severity;

namespace PreExhaust.Configuration;

/// <summary>What <c>.editorconfig</c> files say about the rules for <c>.workout</c> files.</summary>
public sealed class WorkoutConfiguration
{
    /// <summary>The category of all rules, by which one line of an <c>.editorconfig</c> file speaks of all.</summary>
    public const string Category = "PreExhaust";

    private readonly AnalyzerConfigSet? _files;
    private readonly Preset _preset;
    private readonly Lazy<AnalysisOptions> _ofNoFile;
    private readonly ConcurrentDictionary<(object, object), AnalysisOptions> _resolved = new();

    /// <summary>Reads files.</summary>
    /// <param name="files">The files; which of them count for a path, their folders say.</param>
    /// <param name="preset">What holds where none of them names a preset.</param>
    public WorkoutConfiguration(IReadOnlyCollection<ConfigurationFile> files, Preset preset = Preset.Default)
    {
        _preset = preset;
        _ofNoFile = new(() => Resolve(
            ImmutableDictionary<string, ReportDiagnostic>.Empty, ImmutableDictionary<string, string>.Empty));
        if (files.Count > 0)
            _files = Read(files);
    }

    /// <summary>The options for a file.</summary>
    /// <param name="path">The absolute path of the <c>.workout</c> file.</param>
    public AnalysisOptions For(string path)
    {
        if (_files is null)
            return _ofNoFile.Value;
        var found = _files.GetOptionsForSourcePath(path);
        return _resolved.GetOrAdd(
            (found.TreeOptions, found.AnalyzerOptions), _ => Resolve(found.TreeOptions, found.AnalyzerOptions));
    }

    private static AnalyzerConfigSet Read(IEnumerable<ConfigurationFile> files) => AnalyzerConfigSet.Create(files
        .Where(file => Path.IsPathRooted(file.Path))
        .GroupBy(file => file.Path, StringComparer.Ordinal)
        .Select(same => AnalyzerConfig.Parse(SourceText.From(same.First().Text), same.Key))
        .ToList());

    /// <summary>What speaks of one rule wins over what speaks of ours, and that over what speaks of all.</summary>
    private AnalysisOptions Resolve(
        ImmutableDictionary<string, ReportDiagnostic> severities, ImmutableDictionary<string, string> values)
    {
        var preset = Presets.Find(Value(values, Keys.Preset)) ?? _preset;
        var ofCategory = Keys.Severity(Value(values, Keys.OfCategory));
        var ofAll = Keys.Severity(Value(values, Keys.OfAllAnalyzers));
        var options = AnalysisOptions.Default;
        foreach (var rule in ConfigurableRules.All)
        {
            ReportDiagnostic? explicitly = severities.TryGetValue(rule.Id, out var own) ? own : ofCategory;
            options = explicitly is { } severity
                ? With(options, rule, severity)
                : Presets.Apply(preset, options, rule) ?? With(options, rule, ofAll ?? ReportDiagnostic.Default);
        }

        foreach (var key in ConfigurableRules.OptionKeys)
        {
            if (Keys.Number(Value(values, key) ?? "") is { } number)
                options = options.With(ConfigurableRules.FindOption(key)!, number);
        }

        return options;
    }

    private static string? Value(ImmutableDictionary<string, string> values, string key) =>
        values.TryGetValue(key.ToLowerInvariant(), out var value) ? value : null;

    private static AnalysisOptions With(AnalysisOptions options, RuleDescriptor rule, ReportDiagnostic severity) =>
        severity switch
        {
            ReportDiagnostic.Error => options.With(rule, Severity.Error),
            ReportDiagnostic.Warn => options.With(rule, Severity.Warning),
            ReportDiagnostic.Info => options.With(rule, Severity.Info),
            ReportDiagnostic.Hidden => options.With(rule, Severity.Hint),
            ReportDiagnostic.Suppress => options.Without(rule),
            _ => options,
        };
}
