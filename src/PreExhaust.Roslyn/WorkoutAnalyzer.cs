using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PreExhaust.Analysis;
using PreExhaust.Configuration;
using PreExhaust.Language;
using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Text;
using Diagnostic = Microsoft.CodeAnalysis.Diagnostic;
using LanguageDiagnostic = PreExhaust.Language.Diagnostics.Diagnostic;
using RuleSet = PreExhaust.Analysis.RuleSet;

namespace PreExhaust.Roslyn;

/// <summary>
/// Reports what the rules say about <c>.workout</c> files, as loud as <c>.editorconfig</c> files want it, what is wrong
/// in those, and classes that <c>progress by</c> names in vain. Broken lines are the generator's to report.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class WorkoutAnalyzer : DiagnosticAnalyzer
{
    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> Known = RuleSet.Descriptors
        .Select(Descriptors.OfRule)
        .Append(Descriptors.OfLanguage(DiagnosticKinds.Configuration))
        .Append(Descriptors.Configurable(DiagnosticKinds.ProgressionClass))
        .ToImmutableDictionary(descriptor => descriptor.Id);

    private static readonly DiagnosticDescriptor CrashRule = Known[Descriptors.Crash];

    private readonly IReadOnlyList<Rule> _rules;

    /// <summary>Makes the analyzer.</summary>
    public WorkoutAnalyzer()
        : this(RuleSet.Default)
    {
    }

    /// <summary>Makes an analyzer with rules of a test.</summary>
    internal WorkoutAnalyzer(IReadOnlyList<Rule> rules) => _rules = rules;

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        Known.Values.OrderBy(r => r.Id, StringComparer.Ordinal).ToImmutableArray();

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterAdditionalFileAction(Analyze);
    }

    private void Analyze(AdditionalFileAnalysisContext context)
    {
        try
        {
            if (WorkoutFile.Is(context.AdditionalFile))
                CheckWorkout(context, ProjectOf(context));
            else if (ProjectConfiguration.IsEditorConfig(context.AdditionalFile))
                CheckConfiguration(context, ProjectOf(context));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            var crash = Crash.At(Steps.Analyze, context.AdditionalFile.Path, exception);
            context.ReportDiagnostic(Diagnostic.Create(CrashRule, crash.Location, crash.Message));
        }
    }

    private static AnalyzedProject ProjectOf(AdditionalFileAnalysisContext context) =>
        AnalyzedProject.Of(context.Compilation, context.Options);

    private void CheckWorkout(AdditionalFileAnalysisContext context, AnalyzedProject project)
    {
        var (file, cancellation) = (context.AdditionalFile, context.CancellationToken);
        if (file.GetText(cancellation) is not { } text || WorkoutFile.IsGuessed(text))
            return;

        var path = ProjectPath.Relative(file.Path, project.Directory);
        var document = ParseCache.Read(text, path).Bind(project.Shared(cancellation));
        var configuration = project.Configuration(cancellation);
        // No host of the compiler applies fixes to such files.
        var options = configuration.Rules.For(file.Path).WithoutFixes();
        foreach (var diagnostic in document.Check(options, _rules))
            context.ReportDiagnostic(ToRoslyn(document.Source, file.Path, diagnostic, configuration.Warnings));
        foreach (var named in NamedProgression.In(document))
        {
            if (project.Progressions(cancellation).Find(named.Name).Problem is not { } problem)
                continue;
            var (kind, place) = (DiagnosticKinds.ProgressionClass, named.Place);
            var diagnostic = new LanguageDiagnostic(kind.Id, kind.Severity, problem, place);
            context.ReportDiagnostic(ToRoslyn(document.Source, file.Path, diagnostic, configuration.Warnings));
        }
    }

    private static void CheckConfiguration(AdditionalFileAnalysisContext context, AnalyzedProject project)
    {
        var file = context.AdditionalFile;
        if (file.GetText(context.CancellationToken) is not { } text)
            return;

        var source = new SourceFile(file.Path, text.ToString());
        var warnings = project.Configuration(context.CancellationToken).Warnings;
        foreach (var mistake in EditorConfigCheck.Of(source))
            context.ReportDiagnostic(ToRoslyn(source, file.Path, mistake, warnings));
    }

    private static Diagnostic ToRoslyn(
        SourceFile source, string file, LanguageDiagnostic diagnostic, WarningPolicy warnings) =>
        Diagnostic.Create(
            Known.TryGetValue(diagnostic.Id, out var descriptor) ? descriptor : CrashRule,
            DiagnosticInfo.LocationOf(source, file, diagnostic.Span),
            Descriptors.Of(warnings.Effective(diagnostic.Severity)),
            diagnostic.Related.Select(r => DiagnosticInfo.LocationOf(source, file, r.Span)),
            ImmutableDictionary<string, string?>.Empty,
            diagnostic.Message);
}
