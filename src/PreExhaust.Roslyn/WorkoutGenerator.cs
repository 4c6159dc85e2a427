using Microsoft.CodeAnalysis;
using PreExhaust.Language.Emit;
using PreExhaust.Plans;

namespace PreExhaust.Roslyn;

/// <summary>
/// Turns the <c>.workout</c> files of a project into typed plans, and says which of their lines cannot become code.
/// No step looks at the C# of the project, so editing that costs nothing here; but for the classes that
/// <c>progress by</c> names, which are looked up by their names where there are any.
/// </summary>
[Generator]
public sealed class WorkoutGenerator : IIncrementalGenerator
{
    /// <inheritdoc />
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var options = context.AnalyzerConfigOptionsProvider
            .Combine(context.ParseOptionsProvider)
            .Select((pair, _) => ProjectOptions.Read(pair.Left, pair.Right))
            .WithTrackingName(Steps.Options);

        var files = context.AdditionalTextsProvider
            .Where(WorkoutFile.Is)
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select((pair, _) => new WorkoutInput(pair.Left, FileOptions.Read(pair.Right.GetOptions(pair.Left))))
            .Combine(options);

        var definitions = files
            .Select((pair, cancellation) =>
                FileDefinitions.Read(pair.Left.Text, pair.Right.Directory, cancellation))
            .WithTrackingName(Steps.Parse)
            .Collect()
            .Select((all, _) => FileDefinitions.Join(all))
            .WithTrackingName(Steps.Definitions);

        var bound = files
            .Combine(definitions)
            .Select((pair, cancellation) =>
                ParsedWorkout.Read(pair.Left.Left, pair.Left.Right, pair.Right, cancellation))
            .WithTrackingName(Steps.Bind);

        var plans = bound.Where(workout => workout.HasClass);

        var names = plans
            .Select((workout, _) => workout.Name)
            .Collect()
            .Combine(options)
            .Select((pair, _) => Attempt<TypeNames>.At("", () => TypeNames.Resolve(pair.Left, pair.Right.Emit)))
            .WithTrackingName(Steps.Names);

        var emitted = plans
            .Combine(names)
            .Combine(options)
            .Select((pair, _) => Emit(pair.Left.Left, pair.Left.Right.Result, pair.Right.Emit))
            .WithTrackingName(Steps.Emit);

        var collected = emitted.Collect();
        var shards = collected
            .SelectMany((all, _) => ShardModel.Group(all.Select(p => p.Result).OfType<EmittedPlan>()))
            .WithTrackingName(Steps.Shard);

        var index = shards
            .Where(shard => shard.Plans.Count > 0)
            .Select((shard, _) => (shard.Number, Type: shard.Plans[0].Index))
            .Collect()
            .Select((all, _) => all.Length == 0
                ? null
                : new IndexModel(all[0].Type, all.Select(s => s.Number).ToValueList()))
            .WithTrackingName(Steps.Index);

        var named = shards
            .Where(shard => shard.Plans.Any(plan => plan.Progressions.Count > 0))
            .Select((shard, _) => (
                Index: shard.Plans[0].Index,
                Names: shard.Plans.SelectMany(plan => plan.Progressions).ToValueList()))
            .Collect()
            .Select((all, _) => all.Length == 0 ? null : NamedClasses.Join(all[0].Index, all.Select(a => a.Names)))
            .WithTrackingName(Steps.NamedClasses);

        var progressions = named
            .Combine(context.CompilationProvider)
            .Select((pair, cancellation) => pair.Left is null
                ? new(null, null)
                : Attempt<ProgressionModel>.At("", () => pair.Left.LookUp(pair.Right, cancellation)))
            .WithTrackingName(Steps.Progressions);

        var size = collected.Select((all, _) => all.Sum(p => p.Result?.Data.Length ?? 0));

        context.RegisterSourceOutput(options, Reporting.Mistakes);
        context.RegisterSourceOutput(names, Reporting.Failure);
        context.RegisterSourceOutput(emitted, Reporting.Failure);
        context.RegisterSourceOutput(
            bound.Combine(names).Combine(options.Select((o, _) => o.Warnings)),
            (c, p) => Reporting.Workout(c, p.Left.Left, p.Left.Right.Result, p.Right));
        context.RegisterSourceOutput(size.Combine(options), (c, p) => Reporting.Size(c, p.Left, p.Right));
        context.RegisterSourceOutput(shards.Combine(options), (c, p) => Output.Shard(c, p.Left, p.Right));
        context.RegisterSourceOutput(progressions, Reporting.Failure);
        context.RegisterSourceOutput(progressions, (c, attempt) => Output.Progressions(c, attempt.Result));
        context.RegisterSourceOutput(index.Combine(options), (c, p) => Output.Index(c, p.Left, p.Right));
    }

    private static Attempt<EmittedPlan> Emit(ParsedWorkout workout, TypeNames? names, EmitOptions options) =>
        names is null
            ? new(null, null)
            : Attempt<EmittedPlan>.At(workout.File, () => PlanEmitter.Emit(
                workout.Plan,
                workout.Members,
                workout.Name with { Type = names.Of(workout.Name) },
                workout.File,
                names.Index,
                workout.Options.Over(options)));
}
