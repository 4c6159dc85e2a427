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
        context.RegisterCompilationStartAction(start =>
        {
            var project = new Lazy<AnalyzedProject>(
                () => new(start.Options, start.Compilation, start.CancellationToken),
                LazyThreadSafetyMode.PublicationOnly);
            start.RegisterAdditionalFileAction(file => Analyze(file, project));
        });
    }

    private void Analyze(AdditionalFileAnalysisContext context, Lazy<AnalyzedProject> project)
    {
        try
        {
            if (WorkoutFile.Is(context.AdditionalFile))
                CheckWorkout(context, project.Value);
            else if (ProjectConfiguration.IsEditorConfig(context.AdditionalFile))
                CheckConfiguration(context, project.Value);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            var crash = Crash.At(Steps.Analyze, context.AdditionalFile.Path, exception);
            context.ReportDiagnostic(Diagnostic.Create(CrashRule, crash.Location, crash.Message));
        }
    }

    private void CheckWorkout(AdditionalFileAnalysisContext context, AnalyzedProject project)
    {
        var file = context.AdditionalFile;
        if (file.GetText(context.CancellationToken) is not { } text || WorkoutFile.IsGuessed(text))
            return;

        var path = ProjectPath.Relative(file.Path, project.Directory);
        var document = ParseCache.Read(text, path).Bind(project.Shared);
        // No host of the compiler applies fixes to such files.
        var options = project.Configuration.Rules.For(file.Path).WithoutFixes();
        foreach (var diagnostic in document.Check(options, _rules))
            context.ReportDiagnostic(ToRoslyn(document.Source, file.Path, diagnostic, project.Configuration));
        foreach (var named in NamedProgression.In(document))
        {
            if (project.Progressions.Find(named.Name).Problem is not { } problem)
                continue;
            var (kind, place) = (DiagnosticKinds.ProgressionClass, named.Place);
            var diagnostic = new LanguageDiagnostic(kind.Id, kind.Severity, problem, place);
            context.ReportDiagnostic(ToRoslyn(document.Source, file.Path, diagnostic, project.Configuration));
        }
    }

    private static void CheckConfiguration(AdditionalFileAnalysisContext context, AnalyzedProject project)
    {
        var file = context.AdditionalFile;
        if (file.GetText(context.CancellationToken) is not { } text)
            return;

        var source = new SourceFile(file.Path, text.ToString());
        foreach (var mistake in EditorConfigCheck.Of(source))
            context.ReportDiagnostic(ToRoslyn(source, file.Path, mistake, project.Configuration));
    }

    private static Diagnostic ToRoslyn(
        SourceFile source, string file, LanguageDiagnostic diagnostic, ProjectConfiguration configuration) =>
        Diagnostic.Create(
            Known.TryGetValue(diagnostic.Id, out var descriptor) ? descriptor : CrashRule,
            DiagnosticInfo.LocationOf(source, file, diagnostic.Span),
            configuration.Effective(diagnostic.Severity),
            diagnostic.Related.Select(r => DiagnosticInfo.LocationOf(source, file, r.Span)),
            ImmutableDictionary<string, string?>.Empty,
            diagnostic.Message);
}
