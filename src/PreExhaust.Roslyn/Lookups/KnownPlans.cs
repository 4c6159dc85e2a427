using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PreExhaust.Analysis;
using PreExhaust.Language;
using PreExhaust.Plans;
using PreExhaust.Roslyn.Literals;

namespace PreExhaust.Roslyn.Lookups;

/// <summary>
/// The plans of a project, by the classes that they became and by name. One with an error is not known.
/// </summary>
internal sealed class KnownPlans
{
    private const string Typed = "PreExhaust.Typed";

    private static readonly ConditionalWeakTable<AnalyzedProject, KnownPlans> Known = new();

    private readonly AnalyzedProject _project;
    private readonly ConcurrentDictionary<ISymbol, KnownPart?> _parts = new(SymbolEqualityComparer.Default);
    private readonly Once<Dictionary<string, AdditionalText>> _files = new();
    private readonly Once<List<TrainingPlan?>> _all = new();
    private readonly Once<List<TrainingPlan>> _sorted = new();

    private KnownPlans(AnalyzedProject project) => _project = project;

    private Dictionary<string, AdditionalText> Files => _files.Get(() =>
        _project.Files.Workouts.GroupBy(PathOf).ToDictionary(same => same.Key, same => same.First()));

    /// <summary>Those of a project, worked out once.</summary>
    public static KnownPlans Of(AnalyzedProject project) => Known.GetValue(project, p => new(p));

    /// <summary>Whether a type is one of those that typed plans and their parts are made of.</summary>
    public static bool IsTyped(INamedTypeSymbol? type) =>
        type?.ContainingNamespace is { } space && space.ToDisplayString() == Typed;

    /// <summary>Whether a method is the one that finds plans of the project by name.</summary>
    public bool IsIndex(IMethodSymbol method) =>
        method is { IsStatic: true, Name: "Find", ReturnType: INamedTypeSymbol { Name: "TypedPlan" } found }
        && IsTyped(found)
        && IsGenerated(method.ContainingType);

    /// <summary>The names of all plans; <c>null</c> where one of them is not known.</summary>
    public IReadOnlyList<string>? Names(CancellationToken cancellation) =>
        All(cancellation).All(plan => plan is not null)
            ? All(cancellation).Select(plan => plan!.Name).ToList()
            : null;

    /// <summary>
    /// The names of the plans that have a session of this name, after which the class of a plan may be called.
    /// </summary>
    public IEnumerable<string> NamesAround(string session, CancellationToken cancellation) => Sorted(cancellation)
        .Where(plan => plan.Sessions.Any(held => held.IsCalled(session)))
        .Select(plan => plan.Name);

    /// <summary>The plan of this name or, failing that, of this file.</summary>
    public TrainingPlan? Named(string nameOrFile, CancellationToken cancellation)
    {
        var plans = Sorted(cancellation);
        return plans.Find(plan => Is(plan.Name)) ?? plans.Find(plan => plan.File is { } file && Is(file));

        bool Is(string text) => text.Equals(nameOrFile, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The part of a plan that became a class; <c>null</c> for any other class.</summary>
    public KnownPart? OfType(INamedTypeSymbol type, CancellationToken cancellation) =>
        type.ContainingType is not null && IsTyped(type.BaseType) && IsGenerated(type)
            ? _parts.GetOrAdd(type.OriginalDefinition, _ => Read(type.OriginalDefinition, cancellation))
            : null;

    private bool IsGenerated(INamedTypeSymbol type) =>
        SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, _project.Compilation.Assembly);

    private List<TrainingPlan?> All(CancellationToken cancellation) => _all.Get(() =>
        [.. Files.Values.Select(file => OfFile(file, cancellation)), .. Literals(cancellation)]);

    private List<TrainingPlan> Sorted(CancellationToken cancellation) => _sorted.Get(() =>
        [.. All(cancellation).OfType<TrainingPlan>().OrderBy(plan => plan.File, StringComparer.Ordinal)]);

    private KnownPart? Read(INamedTypeSymbol type, CancellationToken cancellation)
    {
        if (OfHost(type.ContainingType, cancellation) is not { } plan)
            return null;
        var number = NumberOf(type, cancellation);
        return type.BaseType!.Name switch
        {
            "TypedPlan" => KnownPart.Of(plan),
            "TypedBlock" when number < plan.Blocks.Count => KnownPart.OfBlock(plan, number),
            "TypedWeekSection" when number < plan.WeekSections.Count => KnownPart.OfWeeks(plan, number),
            "TypedSession" when number < plan.Sessions.Count => KnownPart.Of(plan, plan.Sessions[number]),
            _ => null,
        };
    }

    /// <summary>Generated constructors hand on which part of the plan the class is for.</summary>
    private static int NumberOf(INamedTypeSymbol type, CancellationToken cancellation) =>
        type.Constructors[0].DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation)
            is ConstructorDeclarationSyntax { Initializer.ArgumentList.Arguments: { Count: > 0 } arguments }
        && arguments.Last().Expression is LiteralExpressionSyntax { Token.Value: int number }
            ? number
            : int.MaxValue;

    private TrainingPlan? OfHost(INamedTypeSymbol host, CancellationToken cancellation)
    {
        foreach (var attribute in host.GetAttributes())
        {
            if (PlanAttribute.Is(attribute.AttributeConstructor))
                return attribute.ApplicationSyntaxReference?.GetSyntax(cancellation) is AttributeSyntax syntax
                    ? OfLiteral(syntax, cancellation)
                    : null;
            if (attribute.AttributeClass is { Name: "WorkoutSourceAttribute" } source
                && IsTyped(source)
                && attribute.ConstructorArguments is [{ Value: string file }])
                return Files.TryGetValue(file, out var text) ? OfFile(text, cancellation) : null;
        }

        return null;
    }

    private TrainingPlan? OfFile(AdditionalText file, CancellationToken cancellation) =>
        file.GetText(cancellation) is { } text && !WorkoutFile.IsGuessed(text)
            ? Sound(ParseCache.Read(text, PathOf(file)).Bind(_project.Shared(cancellation)))
            : null;

    private TrainingPlan? OfLiteral(AttributeSyntax attribute, CancellationToken cancellation) =>
        FoundLiteral.In(attribute) is { } literal
        && Sound(literal.Bind(_project.BasisOf(attribute.SyntaxTree, cancellation))) is { } plan
            ? plan with { File = ProjectPath.Relative(literal.Text.File, _project.Directory) }
            : null;

    /// <summary>Whatever may be a plan counts: a name is only reported when nothing could have it.</summary>
    private IEnumerable<TrainingPlan?> Literals(CancellationToken cancellation) =>
        from tree in _project.Compilation.SyntaxTrees
        where tree.GetText(cancellation).ToString().IndexOf("Workout", StringComparison.Ordinal) >= 0
        from attribute in tree.GetRoot(cancellation).DescendantNodes().OfType<AttributeSyntax>()
        where IsCalledWorkout(attribute.Name) && attribute.Parent?.Parent is TypeDeclarationSyntax
        select OfLiteral(attribute, cancellation);

    private static bool IsCalledWorkout(NameSyntax name) => name switch
    {
        QualifiedNameSyntax qualified => IsCalledWorkout(qualified.Right),
        AliasQualifiedNameSyntax qualified => IsCalledWorkout(qualified.Name),
        SimpleNameSyntax simple => simple.Identifier.ValueText is "Workout" or "WorkoutAttribute",
        _ => false,
    };

    private string PathOf(AdditionalText file) => ProjectPath.Relative(file.Path, _project.Directory);

    private static TrainingPlan? Sound(WorkoutDocument document) =>
        document.Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error) ? null : document.Plan;
}
