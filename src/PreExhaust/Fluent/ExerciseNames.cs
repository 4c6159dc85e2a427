using PreExhaust.Catalog;
using PreExhaust.Plans;

namespace PreExhaust.Fluent;

/// <summary>The names of exercises as the catalogue has them, whatever people call them.</summary>
/// <param name="own">The exercises of the plan.</param>
internal sealed class ExerciseNames(ValueList<Exercise> own)
{
    private readonly ExerciseCatalog _catalog = ExerciseCatalog.Default.With(own);

    public ExerciseSlot In(ExerciseSlot slot) => slot with
    {
        Exercise = In(slot.Exercise),
        Alternatives = slot.Alternatives.Select(In).ToValueList(),
        Groups = In(slot.Groups),
        Stages = slot.Stages.Select(In).ToValueList(),
        Warmup = In(slot.Warmup),
        Weeks = slot.Weeks.Select(row => row with { Groups = In(row.Groups) }).ToValueList(),
        Intents = slot.Intents
            .Select(intent => intent.For is { } compound ? intent with { For = Of(compound) } : intent)
            .ToValueList(),
    };

    public PlanSettings In(PlanSettings settings) => settings.Maxes.Count == 0 ? settings : settings with
    {
        Maxes = settings.Maxes.Select(max => max with { Exercise = Of(max.Exercise) }).ToValueList(),
    };

    private ExerciseReference In(ExerciseReference exercise) => exercise with { Name = Of(exercise.Name) };

    private ValueList<SetGroup> In(ValueList<SetGroup> sets) => sets.Select(In).ToValueList();

    private SetGroup In(SetGroup sets) => sets with
    {
        Load = sets.Load is { } load ? In(load) : null,
        Technique = sets.Technique is DropTechnique drop
            ? drop with { Loads = drop.Loads.Select(In).ToValueList() }
            : sets.Technique,
    };

    private Load In(Load load) =>
        load is PercentLoad { Of: { } exercise } share ? share with { Of = In(exercise) } : load;

    private string Of(string name) => _catalog.Find(name)?.Name
        ?? throw new ArgumentException($"No exercise is called {name}.{Meant(name)}");

    private string Meant(string name) =>
        _catalog.Suggest(name).FirstOrDefault() is { } suggestion ? $" Is it {suggestion}?" : "";
}
