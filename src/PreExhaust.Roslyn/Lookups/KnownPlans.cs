using System.Collections.Concurrent;
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

    private readonly Compilation _compilation;
    private readonly CancellationToken _cancellation;
    private readonly Lazy<Dictionary<string, AdditionalText>> _files;
    private readonly Lazy<IReadOnlyList<TrainingPlan?>> _all;
    private readonly Lazy<List<TrainingPlan>> _sorted;
    private readonly ConcurrentDictionary<ISymbol, KnownPart?> _parts = new(SymbolEqualityComparer.Default);

    public KnownPlans(
        AnalyzedProject project,
        IEnumerable<AdditionalText> files,
        Compilation compilation,
        CancellationToken cancellation)
    {
        (Project, _compilation, _cancellation) = (project, compilation, cancellation);
        _files = new(() => files.Where(WorkoutFile.Is).GroupBy(PathOf).ToDictionary(g => g.Key, g => g.First()));
        _all = new(() => _files.Value.Values.Select(OfFile).Concat(Literals()).ToList());
        _sorted = new(() => _all.Value.OfType<TrainingPlan>().OrderBy(p => p.File, StringComparer.Ordinal).ToList());
    }

    /// <summary>The project.</summary>
    public AnalyzedProject Project { get; }

    /// <summary>Whether a type is one of those that typed plans and their parts are made of.</summary>
    public static bool IsTyped(INamedTypeSymbol? type) =>
        type?.ContainingNamespace is { } space && space.ToDisplayString() == Typed;

    /// <summary>Whether a method is the one that finds plans of the project by name.</summary>
    public bool IsIndex(IMethodSymbol method) =>
        method is { IsStatic: true, Name: "Find", ReturnType: INamedTypeSymbol { Name: "TypedPlan" } found }
        && IsTyped(found)
        && IsGenerated(method.ContainingType);

    /// <summary>The names of all plans; <c>null</c> where one of them is not known.</summary>
    public IReadOnlyList<string>? Names => _all.Value.All(plan => plan is not null)
        ? _all.Value.Select(plan => plan!.Name).ToList()
        : null;

    /// <summary>
    /// The names of the plans that have a session of this name, after which the class of a plan may be called.
    /// </summary>
    public IEnumerable<string> NamesAround(string session) =>
        _sorted.Value.Where(plan => plan.Sessions.Any(held => held.IsCalled(session))).Select(plan => plan.Name);

    /// <summary>The plan of this name or, failing that, of this file.</summary>
    public TrainingPlan? Named(string nameOrFile)
    {
        return _sorted.Value.Find(plan => Is(plan.Name))
            ?? _sorted.Value.Find(plan => plan.File is { } file && Is(file));

        bool Is(string text) => text.Equals(nameOrFile, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The part of a plan that became a class; <c>null</c> for any other class.</summary>
    public KnownPart? OfType(INamedTypeSymbol type) =>
        type.ContainingType is not null && IsTyped(type.BaseType) && IsGenerated(type)
            ? _parts.GetOrAdd(type.OriginalDefinition, _ => Read(type.OriginalDefinition))
            : null;

    private bool IsGenerated(INamedTypeSymbol type) =>
        SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, _compilation.Assembly);

    private KnownPart? Read(INamedTypeSymbol type)
    {
        if (OfHost(type.ContainingType) is not { } plan)
            return null;
        var number = NumberOf(type);
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
    private int NumberOf(INamedTypeSymbol type) =>
        type.Constructors[0].DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(_cancellation)
            is ConstructorDeclarationSyntax { Initializer.ArgumentList.Arguments: { Count: > 0 } arguments }
        && arguments.Last().Expression is LiteralExpressionSyntax { Token.Value: int number }
            ? number
            : int.MaxValue;

    private TrainingPlan? OfHost(INamedTypeSymbol host)
    {
        foreach (var attribute in host.GetAttributes())
        {
            if (PlanAttribute.Is(attribute.AttributeConstructor))
                return attribute.ApplicationSyntaxReference?.GetSyntax(_cancellation) is AttributeSyntax syntax
                    ? OfLiteral(syntax)
                    : null;
            if (attribute.AttributeClass is { Name: "WorkoutSourceAttribute" } source
                && IsTyped(source)
                && attribute.ConstructorArguments is [{ Value: string file }])
                return _files.Value.TryGetValue(file, out var text) ? OfFile(text) : null;
        }

        return null;
    }

    private TrainingPlan? OfFile(AdditionalText file) =>
        file.GetText(_cancellation) is { } text && !WorkoutFile.IsGuessed(text)
            ? Sound(ParseCache.Read(text, PathOf(file)).Bind(Project.Shared))
            : null;

    private TrainingPlan? OfLiteral(AttributeSyntax attribute) =>
        FoundLiteral.In(attribute) is { } literal && Sound(literal.Bind(Project)) is { } plan
            ? plan with { File = ProjectPath.Relative(literal.Text.File, Project.Directory) }
            : null;

    /// <summary>Whatever may be a plan counts: a name is only reported when nothing could have it.</summary>
    private IEnumerable<TrainingPlan?> Literals() =>
        from tree in _compilation.SyntaxTrees
        where tree.GetText(_cancellation).ToString().IndexOf("Workout", StringComparison.Ordinal) >= 0
        from attribute in tree.GetRoot(_cancellation).DescendantNodes().OfType<AttributeSyntax>()
        where IsCalledWorkout(attribute.Name) && attribute.Parent?.Parent is TypeDeclarationSyntax
        select OfLiteral(attribute);

    private static bool IsCalledWorkout(NameSyntax name) => name switch
    {
        QualifiedNameSyntax qualified => IsCalledWorkout(qualified.Right),
        AliasQualifiedNameSyntax qualified => IsCalledWorkout(qualified.Name),
        SimpleNameSyntax simple => simple.Identifier.ValueText is "Workout" or "WorkoutAttribute",
        _ => false,
    };

    private string PathOf(AdditionalText file) => ProjectPath.Relative(file.Path, Project.Directory);

    private static TrainingPlan? Sound(WorkoutDocument document) =>
        document.Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error) ? null : document.Plan;
}
