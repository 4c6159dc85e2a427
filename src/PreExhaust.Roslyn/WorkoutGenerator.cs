using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PreExhaust.Language;
using PreExhaust.Language.Emit;
using PreExhaust.Plans;
using PreExhaust.Roslyn.Literals;

namespace PreExhaust.Roslyn;

/// <summary>
/// Turns the <c>.workout</c> files of a project and the texts of its attributes into typed plans, and says which of
/// their lines cannot become code. No other step looks at the C# of the project, so editing that costs nothing here;
/// but for the classes that <c>progress by</c> names, which are looked up by their names where there are any. What
/// steps hand on are classes: for each struct the code of the compiler's tables is compiled anew, in every build.
/// </summary>
[Generator]
public sealed class WorkoutGenerator : IIncrementalGenerator
{
    private readonly StepRunner _steps;

    /// <summary>Makes the generator.</summary>
    public WorkoutGenerator()
        : this(_ => { })
    {
    }

    /// <summary>Makes the generator for a test, which hears of every step and lets it fail by throwing.</summary>
    internal WorkoutGenerator(Action<string> before) => _steps = new(before);

    /// <inheritdoc />
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var understood = context.AnalyzerConfigOptionsProvider
            .Combine(context.ParseOptionsProvider)
            .Select((pair, _) => _steps.Try(Steps.Options, "", () => ProjectOptions.Read(pair.Left, pair.Right)))
            .WithTrackingName(Steps.Options);

        var options = understood.Select((attempt, _) => attempt.Result ?? ProjectOptions.Unknown);

        var files = context.AdditionalTextsProvider
            .Where(WorkoutFile.Is)
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select((pair, _) => WorkoutInput.Read(_steps, pair.Left, pair.Right))
            .Combine(options);

        var joined = files
            .Select((pair, cancellation) =>
                FileDefinitions.Read(pair.Left.Text, pair.Right.Directory, cancellation))
            .WithTrackingName(Steps.Parse)
            .Where(file => file.Definitions.Count > 0)
            .Collect()
            .Select((all, _) => _steps.Try(Steps.Definitions, "", () => FileDefinitions.Join(all)))
            .WithTrackingName(Steps.Definitions);

        var definitions = joined.Select((attempt, _) => attempt.Result ?? WorkoutDefinitions.None);

        var bound = files
            .Combine(definitions)
            .Select((pair, cancellation) =>
                ParsedWorkout.Read(_steps, pair.Left.Left, pair.Left.Right, pair.Right, cancellation))
            .WithTrackingName(Steps.Bind);

        // The compiler walks through what is collected whenever it runs, so that is done as rarely as possible.
        var all = bound.Collect();

        var names = all
            .Select((workouts, _) => new NamedFiles(workouts.Where(w => w.HasClass).Select(w => w.Name).ToValueList()))
            .Combine(options)
            .Select((pair, _) => _steps.Try(
                Steps.Names, "", () => TypeNames.Resolve(pair.Left.Files, pair.Right.Emit)))
            .WithTrackingName(Steps.Names);

        var named = names.Combine(options);

        var emitted = bound
            .Where(workout => workout.HasPlan)
            .Combine(named)
            .Select((pair, _) => Emit(pair.Left, pair.Right.Left.Result, pair.Right.Right.Emit))
            .WithTrackingName(Steps.Emit);

        var literals = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                PlanAttribute.MetadataName,
                (node, _) => node is TypeDeclarationSyntax,
                (annotated, cancellation) => LiteralReader.Read(_steps, annotated, cancellation))
            .Where(literal => literal is not null)
            .Select((literal, _) => literal!)
            .WithTrackingName(Steps.Literals);

        var boundLiterals = literals
            .Combine(options)
            .Combine(definitions)
            .Select((pair, _) => ParsedLiteral.Read(_steps, pair.Left.Left, pair.Left.Right, pair.Right))
            .WithTrackingName(Steps.BoundLiterals);

        var emittedLiterals = boundLiterals
            .Combine(named)
            .Select((pair, _) => Emit(pair.Left, pair.Right.Left.Result, pair.Right.Right.Emit))
            .WithTrackingName(Steps.EmittedLiterals);

        var collected = emitted.Collect()
            .Combine(emittedLiterals.Collect())
            .Select((pair, _) => pair.Left.AddRange(pair.Right));
        var shards = collected
            .SelectMany((all, _) => Shards(all))
            .WithTrackingName(Steps.Shard);

        var index = shards
            .Where(shard => shard.Plans.Count > 0)
            .Select((shard, _) => new IndexModel(shard.Plans[0].Index, [shard.Number]))
            .Collect()
            .Select((all, _) => _steps.Try(Steps.Index, "", () => all.Length == 0 ? null : IndexModel.Join(all)))
            .WithTrackingName(Steps.Index);

        var classes = shards
            .Where(shard => shard.Plans.Any(plan => plan.Progressions.Count > 0))
            .Select((shard, _) => new NamedClasses(
                shard.Plans[0].Index, shard.Plans.SelectMany(plan => plan.Progressions).ToValueList()))
            .Collect()
            .Select((all, _) => _steps.Try(
                Steps.NamedClasses, "", () => all.Length == 0 ? null : NamedClasses.Join(all)))
            .WithTrackingName(Steps.NamedClasses);

        var progressions = classes
            .Combine(context.CompilationProvider)
            .Select((pair, cancellation) => pair.Left.Result is { } names
                ? _steps.Try(Steps.Progressions, "", () => names.LookUp(pair.Right, cancellation))
                : new(null, null))
            .WithTrackingName(Steps.Progressions);

        // Only what there is to say goes to the compiler, which walks through all outputs whenever it runs.
        var reports = all
            .Select((workouts, _) => new CollectedWorkouts(workouts))
            .Combine(names)
            .SelectMany((pair, _) => Reporting.Of(pair.Left.All, pair.Right.Result));
        var failures = collected.SelectMany((all, _) => all.Where(plan => plan.Failure is not null));

        var size = collected.Select((all, _) => new DataSize(all.Sum(p => p.Result?.Data.Length ?? 0)));

        context.RegisterSourceOutput(understood, Reporting.Failure);
        context.RegisterSourceOutput(joined, Reporting.Failure);
        context.RegisterSourceOutput(names, Reporting.Failure);
        context.RegisterSourceOutput(failures, Reporting.Failure);
        context.RegisterSourceOutput(index, Reporting.Failure);
        context.RegisterSourceOutput(classes, Reporting.Failure);
        context.RegisterSourceOutput(progressions, Reporting.Failure);
        context.RegisterSourceOutput(options, Safely<ProjectOptions>(Steps.Report, Reporting.Mistakes));
        context.RegisterSourceOutput(
            boundLiterals.Where(literal => literal.Errors.Count > 0).Combine(context.CompilationProvider),
            Safely<(ParsedLiteral, Compilation)>(
                Steps.Report, (c, p) => LiteralReporting.Errors(c, p.Item1, p.Item2)));
        context.RegisterSourceOutput(
            reports.Combine(options.Select((o, _) => o.Warnings)),
            Safely<(DiagnosticInfo, WarningPolicy)>(Steps.Report, (c, p) => Reporting.Report(c, p.Item1, p.Item2)));
        context.RegisterSourceOutput(
            size.Combine(options),
            Safely<(DataSize, ProjectOptions)>(
                Steps.Report, (c, p) => Reporting.Size(c, p.Item1.Characters, p.Item2)));
        context.RegisterSourceOutput(
            shards.Combine(options),
            Safely<(ShardModel, ProjectOptions)>(Steps.Write, (c, p) => Output.Shard(c, p.Item1, p.Item2)));
        context.RegisterSourceOutput(
            progressions,
            Safely<Attempt<ProgressionModel>>(Steps.Write, (c, attempt) => Output.Progressions(c, attempt.Result)));
        context.RegisterSourceOutput(
            index.Combine(options),
            Safely<(Attempt<IndexModel>, ProjectOptions)>(
                Steps.Write, (c, p) => Output.Index(c, p.Item1.Result, p.Item2)));
    }

    private Action<SourceProductionContext, T> Safely<T>(string step, Action<SourceProductionContext, T> write) =>
        (context, model) => _steps.Write(step, context, () => write(context, model));

    private IEnumerable<ShardModel> Shards(IEnumerable<Attempt<EmittedPlan>> emitted)
    {
        var plans = emitted.Select(attempt => attempt.Result).OfType<EmittedPlan>();
        var grouped = _steps.Try(Steps.Shard, "", () => ShardModel.Group(plans).ToList());
        return grouped.Result ?? [new(0, ValueList<EmittedPlan>.Empty) { Failure = grouped.Failure }];
    }

    private Attempt<EmittedPlan> Emit(ParsedWorkout workout, TypeNames? names, EmitOptions options) =>
        names is null
            ? new(null, null)
            : _steps.Try(Steps.Emit, workout.File, () => PlanEmitter.Emit(
                workout.Plan,
                workout.Members,
                workout.Name with { Type = names.Of(workout.Name) },
                workout.File,
                names.Index,
                workout.Options.Over(options)));

    private Attempt<EmittedPlan> Emit(ParsedLiteral literal, TypeNames? names, EmitOptions options) =>
        names is null || literal.Host is not { } host || literal.Plan is not { } plan
            ? new(null, null)
            : _steps.Try(Steps.EmittedLiterals, literal.File, () => PlanEmitter.Emit(
                plan, literal.Members, host, literal.File, literal.Line, names.Index, options));
}
