using PreExhaust.Analysis;
using PreExhaust.Language.Binding.Definitions;
using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Editing;
using PreExhaust.Language.Text;
using PreExhaust.Plans;

namespace PreExhaust.Language;

/// <summary>A parsed and bound <c>.workout</c> file.</summary>
/// <param name="Source">The text.</param>
/// <param name="Plan">The plan that the healthy lines make.</param>
/// <param name="Diagnostics">What the language says: syntax, names, files. Findings of rules are not among
/// them.</param>
public sealed record WorkoutDocument(SourceFile Source, TrainingPlan Plan, ValueList<Diagnostic> Diagnostics)
{
    /// <summary>What the text defines for itself and for the other files of its project.</summary>
    public ValueList<WorkoutDefinition> Definitions { get; init; }

    /// <summary>Whether the text only defines things for other files and holds no training itself.</summary>
    public bool DefinesOnly => Definitions.Count > 0 && Plan.Source is null && Plan.Sessions.Count == 0;

    /// <summary>What the other files of the project define.</summary>
    internal WorkoutDefinitions Shared { get; init; } = WorkoutDefinitions.None;

    /// <summary>What the definitions mean.</summary>
    internal DefinedHere Defined { get; init; } = DefinedHere.Nothing;

    /// <summary>
    /// Runs the rules and maps their findings to places in the text. While a line cannot be read, nobody knows what
    /// it would have given a suppression to do, so none is called unused.
    /// </summary>
    public ValueList<Diagnostic> Check() => Check(AnalysisOptions.Default);

    /// <summary>Runs the rules as a team wants them; see <see cref="Check()"/>.</summary>
    /// <param name="options">What the team says about rules.</param>
    public ValueList<Diagnostic> Check(AnalysisOptions options) => Check(options, RuleSet.Default);

    /// <summary>Runs some rules; see <see cref="Check()"/>.</summary>
    internal ValueList<Diagnostic> Check(AnalysisOptions options, IReadOnlyList<Rule> rules) =>
        Placed(PlanAnalyzer.Analyze(Plan, rules, options));

    /// <summary>What the rules find in this plan, or in an equal one from elsewhere, at places in the text.</summary>
    internal ValueList<Diagnostic> Placed(ValueList<Finding> findings) =>
        new FindingPlaces(Plan, _ => 0).Of(findings, Diagnostics).ToValueList();

    /// <summary>The ways to mend what a message about this text reports, the best one first.</summary>
    /// <param name="diagnostic">One of the messages of this text.</param>
    public IEnumerable<OfferedFix> FixesOf(Diagnostic diagnostic) => OfferedFixes.Of(this, diagnostic);
}
