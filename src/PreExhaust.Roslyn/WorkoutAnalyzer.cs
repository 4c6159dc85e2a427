using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PreExhaust.Language;
using LanguageDiagnostic = PreExhaust.Language.Diagnostics.Diagnostic;
using RuleSet = PreExhaust.Analysis.RuleSet;

namespace PreExhaust.Roslyn;

/// <summary>
/// Reports what the rules say about <c>.workout</c> files. Broken lines are the generator's to report.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class WorkoutAnalyzer : DiagnosticAnalyzer
{
    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> Rules =
        RuleSet.Descriptors.ToImmutableDictionary(r => r.Id, Descriptors.OfRule);

    private static readonly DiagnosticDescriptor CrashRule = Rules[Descriptors.Crash];

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        Rules.Values.OrderBy(r => r.Id, StringComparer.Ordinal).ToImmutableArray();

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            var directory = ProjectOptions.DirectoryOf(start.Options.AnalyzerConfigOptionsProvider);
            var shared = new Lazy<WorkoutDefinitions>(
                () => FileDefinitions.Join(start.Options.AdditionalFiles
                    .Where(WorkoutFile.Is)
                    .Select(file => FileDefinitions.Read(file, directory, start.CancellationToken))),
                LazyThreadSafetyMode.PublicationOnly);
            start.RegisterAdditionalFileAction(file => Analyze(file, directory, shared));
        });
    }

    private static void Analyze(
        AdditionalFileAnalysisContext context, string directory, Lazy<WorkoutDefinitions> shared)
    {
        if (!WorkoutFile.Is(context.AdditionalFile))
            return;

        try
        {
            Report(context, directory, shared.Value);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            var crash = Crash.At(context.AdditionalFile.Path, exception);
            context.ReportDiagnostic(Diagnostic.Create(CrashRule, crash.Location, crash.Message));
        }
    }

    private static void Report(
        AdditionalFileAnalysisContext context, string directory, WorkoutDefinitions shared)
    {
        var file = context.AdditionalFile;
        if (file.GetText(context.CancellationToken) is not { } text || WorkoutFile.IsGuessed(text))
            return;

        var document = ParseCache.Read(text, ProjectPath.Relative(file.Path, directory)).Bind(shared);
        foreach (var diagnostic in document.Check())
            context.ReportDiagnostic(ToRoslyn(document, file.Path, diagnostic));
    }

    private static Diagnostic ToRoslyn(WorkoutDocument document, string file, LanguageDiagnostic diagnostic) =>
        Diagnostic.Create(
            Rules.TryGetValue(diagnostic.Id, out var rule) ? rule : CrashRule,
            DiagnosticInfo.LocationOf(document.Source, file, diagnostic.Span),
            Descriptors.Of(diagnostic.Severity),
            diagnostic.Related.Select(r => DiagnosticInfo.LocationOf(document.Source, file, r.Span)),
            ImmutableDictionary<string, string?>.Empty,
            diagnostic.Message);
}
