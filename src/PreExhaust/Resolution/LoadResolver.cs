using PreExhaust.Catalog;
using PreExhaust.Fatigue;
using PreExhaust.Plans;
using PreExhaust.Progression;

namespace PreExhaust.Resolution;

/// <summary>Turns planned loads into weights. What it cannot know it names; it never guesses.</summary>
internal sealed class LoadResolver(
    PlanSettings settings, Athlete athlete, ExerciseCatalog catalog, CurrentLoads? current = null)
{
    /// <summary>Above what a plan can mean; keeps the arithmetic in bounds.</summary>
    private const decimal HighestPercentage = 1000;

    /// <summary>In kilograms or pounds; above any body.</summary>
    private const decimal HeaviestBody = 2000;

    /// <summary>More than any set has.</summary>
    private const int MostDrops = 100;

    private readonly Dictionary<(string, MassUnit), LoadSteps> _steps = [];
    private readonly MaxLookup _maxes = new(athlete, settings, catalog, current);

    /// <summary>A load that does not depend on other sets.</summary>
    /// <param name="load">The load as planned.</param>
    /// <param name="exercise">The exercise.</param>
    /// <param name="added">What progression puts on top of a percentage.</param>
    public ResolvedLoad Resolve(Load? load, ExerciseReference exercise, Mass? added = null) => load switch
    {
        null => ResolvedLoad.Open,
        BodyweightLoad body => ResolvedLoad.Body(body, WithBody(body.External)),
        WeightLoad weight => Resolve(weight, exercise),
        PercentLoad percent => Resolve(percent, exercise, added),
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

    /// <summary>
    /// The weight that repetitions at an effort let expect of a known max; open where nobody can know it. A range
    /// counts from its bottom, where a lifter begins.
    /// </summary>
    public ResolvedLoad FromEffort(SetGroup group, ExerciseReference exercise)
    {
        if (group is not { Effort.RepsInReserve: var reserve, Target: RepTarget { Reps: var reps }, Technique: null }
            || catalog.Find(exercise.Name)?.Loadability == "bodyweight"
            || _maxes.OneRepMaxOf(exercise).Weight is not { } max)
            return ResolvedLoad.Open;
        var toFailure = reps.Lower + (((double)reserve.Lower + (double)reserve.Upper) / 2);
        if (!(toFailure >= 1 && toFailure <= RpeChart.MostReps))
            return ResolvedLoad.Open;
        var weight = settings.Units is { } unit ? max.In(unit) : max;
        var exact = weight with { Amount = weight.Amount * (decimal)RpeChart.LoadFor(toFailure) };
        return ResolvedLoad.Estimate(exact, StepsOf(exercise, weight.Unit).Round);
    }

    /// <summary>A share of another set's load; as planned where that is found on the day.</summary>
    public ResolvedLoad ShareOf(
        ResolvedLoad? set, PercentLoad load, ExerciseReference exercise, Mass? added = null)
    {
        if (set is null)
            return ResolvedLoad.Unknown(load, $"{load} of {exercise} has no set before it.");
        if (set.Missing is { } missing)
            return ResolvedLoad.Unknown(load, missing);
        if (Refuse(load, exercise, set.OnBody) is { } refused)
            return refused;
        return set.Weight is { } weight ? Share(load, weight, exercise, added) : ResolvedLoad.AsPlanned(load);
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

    private ResolvedLoad Resolve(PercentLoad load, ExerciseReference exercise, Mass? added)
    {
        if (Refuse(load, exercise, isOfBody: false) is { } refused)
            return refused;
        var (weight, missing) = Basis(load, load.Of ?? exercise);
        return weight is { } basis ? Share(load, basis, exercise, added) : ResolvedLoad.Unknown(load, missing);
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
            default:
                return MaxOf(exercise, load.Basis, load.RepMax);
        }
    }

    /// <summary>A maximum as it is now, and what is missing where it is not known.</summary>
    /// <param name="exercise">The exercise.</param>
    /// <param name="basis">The kind of maximum: for one repetition, for several, or the training max.</param>
    /// <param name="reps">The repetitions of a maximum for several.</param>
    public (Mass? Weight, string Missing) MaxOf(ExerciseReference exercise, MaxBasis basis, int reps)
    {
        switch (basis)
        {
            case MaxBasis.RepMax:
                return _maxes.RepMaxOf(exercise, reps);
            case MaxBasis.TrainingMax when settings.TrainingMax is null:
                return (null, $"A training max of {exercise} needs the setting 'training max'.");
            case MaxBasis.TrainingMax:
                return _maxes.TrainingMaxOf(exercise, settings.TrainingMax!.Value);
            default:
                return _maxes.OneRepMaxOf(exercise);
        }
    }

    /// <summary>The same load in a deload that leaves so much of it.</summary>
    public ResolvedLoad Lighten(ResolvedLoad load, Percentage left, ExerciseReference exercise) =>
        load is { OnBody: false, Planned: { } planned, Range: { } range }
            ? ResolvedLoad.Rounded(
                planned,
                range.Select(m => m with { Amount = m.Amount * left.Value / 100 }),
                mass => StepsOf(exercise, mass.Unit).Round(mass))
            : load;

    private ResolvedLoad Share(PercentLoad load, Mass basis, ExerciseReference exercise, Mass? added = null)
    {
        var unit = settings.Units ?? basis.Unit;
        var whole = basis.In(unit).Amount;
        var more = added?.In(unit).Amount ?? 0;
        var exact = load.Percent.Select(p => new Mass(Math.Max(0, (whole * p.Value / 100) + more), unit));
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
