using PreExhaust.Catalog;
using PreExhaust.Plans;

namespace PreExhaust.Resolution;

/// <summary>Turns planned loads into weights. What it cannot know it names; it never guesses.</summary>
internal sealed class LoadResolver(PlanSettings settings, Athlete athlete, ExerciseCatalog catalog)
{
    /// <summary>Above what a plan can mean; keeps the arithmetic in bounds.</summary>
    private const decimal HighestPercentage = 1000;

    /// <summary>In kilograms or pounds; above any body.</summary>
    private const decimal HeaviestBody = 2000;

    /// <summary>More than any set has.</summary>
    private const int MostDrops = 100;

    private readonly Dictionary<(string, MassUnit), LoadSteps> _steps = [];
    private readonly MaxLookup _maxes = new(athlete, settings, catalog);

    public ResolvedLoad Resolve(Load? load, ExerciseReference exercise) => load switch
    {
        null => ResolvedLoad.Open,
        BodyweightLoad body => ResolvedLoad.Body(body, WithBody(body.External)),
        WeightLoad weight => Resolve(weight, exercise),
        PercentLoad percent => Resolve(percent, exercise),
        LevelLoad or BandLoad or WorkUpLoad => ResolvedLoad.AsPlanned(load),
        _ => ResolvedLoad.Unknown(load, $"'{load}' is a kind of load this version does not know."),
    };

    private Mass? WithBody(Mass external) =>
        (athlete.Bodyweight ?? settings.Bodyweight) is { Amount: > 0 and < HeaviestBody } body
        ? body with { Amount = body.Amount + external.In(body.Unit).Amount }
        : null;

    private ResolvedLoad Resolve(WeightLoad load, ExerciseReference exercise)
    {
        // What is written in the plan's own unit is what its author loads: rounding it would be second-guessing.
        if (settings.Units is not { } unit || load.Weight.Lower.Unit == unit && load.Weight.Upper.Unit == unit)
            return ResolvedLoad.Of(load, load.Weight);
        return ResolvedLoad.Rounded(load, load.Weight.Select(m => m.In(unit)), StepsOf(exercise, unit).Round);
    }

    /// <summary>A share of another set's load; as planned where that is found on the day.</summary>
    public ResolvedLoad ShareOf(ResolvedLoad? set, PercentLoad load, ExerciseReference exercise)
    {
        if (set is null)
            return ResolvedLoad.Unknown(load, $"{load} of {exercise} has no set before it.");
        if (set.Missing is { } missing)
            return ResolvedLoad.Unknown(load, missing);
        if (Refuse(load, exercise, set.OnBody) is { } refused)
            return refused;
        return set.Weight is { } weight ? Share(load, weight, exercise) : ResolvedLoad.AsPlanned(load);
    }

    /// <summary>The loads of drops that each take a share off the load before; none where that is not known.</summary>
    public ValueList<ResolvedLoad> Drops(ResolvedLoad first, DropTechnique drop, ExerciseReference exercise)
    {
        if (first is not { OnBody: false, Weight: { } weight })
            return default;
        var loads = new List<ResolvedLoad>();
        var share = 100m;
        for (var i = 0; i < Math.Min(drop.Drops, MostDrops); i++)
        {
            share *= (100 - drop.Decrease.Value) / 100;
            var load = new PercentLoad(Interval<Percentage>.Point(new(share)), MaxBasis.TopSet);
            loads.Add(Share(load, weight, exercise));
        }

        return loads.ToValueList();
    }

    private ResolvedLoad Resolve(PercentLoad load, ExerciseReference exercise)
    {
        if (Refuse(load, exercise, isOfBody: false) is { } refused)
            return refused;
        var (weight, missing) = Basis(load, load.Of ?? exercise);
        return weight is { } basis ? Share(load, basis, exercise) : ResolvedLoad.Unknown(load, missing);
    }

    /// <summary>What stands against a percentage, whatever it is of.</summary>
    private ResolvedLoad? Refuse(PercentLoad load, ExerciseReference exercise, bool isOfBody)
    {
        if (isOfBody || catalog.Find(exercise.Name)?.Loadability == "bodyweight")
            return ResolvedLoad.Unknown(load, $"{load} of {exercise} says not whether the body counts; write BW+kg.");
        if (load.Basis == MaxBasis.TrainingMax && settings.TrainingMax is null)
            return ResolvedLoad.Unknown(load, $"{load} needs the setting 'training max'.");
        return load.Percent.Lower.Value < 0 || load.Percent.Upper.Value > HighestPercentage
            ? ResolvedLoad.Unknown(load, $"{load} is no share of a maximum.")
            : null;
    }

    private (Mass? Weight, string Missing) Basis(PercentLoad load, ExerciseReference exercise)
    {
        switch (load.Basis)
        {
            case MaxBasis.Bodyweight:
                var body = athlete.Bodyweight ?? settings.Bodyweight;
                return body is { Amount: > 0 and < HeaviestBody } ? (body, "") : (null, "No bodyweight is known.");
            case MaxBasis.RepMax:
                return _maxes.RepMaxOf(exercise, load.RepMax);
            case MaxBasis.TrainingMax:
                var (max, missing) = _maxes.OneRepMaxOf(exercise);
                var share = settings.TrainingMax!.Value.Value / 100;
                return (max is { } whole ? whole with { Amount = whole.Amount * share } : null, missing);
            default:
                return _maxes.OneRepMaxOf(exercise);
        }
    }

    private ResolvedLoad Share(PercentLoad load, Mass basis, ExerciseReference exercise)
    {
        var unit = settings.Units ?? basis.Unit;
        var whole = basis.In(unit).Amount;
        var exact = load.Percent.Select(p => new Mass(whole * p.Value / 100, unit));
        return ResolvedLoad.Rounded(load, exact, StepsOf(exercise, unit).Round);
    }

    /// <summary>What the implement of an exercise can weigh.</summary>
    public LoadSteps StepsOf(ExerciseReference exercise, MassUnit unit)
    {
        var implement = catalog.Find(exercise.Name)?.Loadability ?? "barbell";
        if (!_steps.TryGetValue((implement, unit), out var steps))
            _steps.Add((implement, unit), steps = LoadSteps.Of(implement, unit, settings));
        return steps;
    }
}
