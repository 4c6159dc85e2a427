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

    private readonly MaxLookup _maxes = new(athlete, settings, catalog);

    public ResolvedLoad Resolve(Load? load, ExerciseReference exercise) => load switch
    {
        null => ResolvedLoad.Open,
        BodyweightLoad body => ResolvedLoad.Body(body, WithBody(body.External)),
        WeightLoad weight => Resolve(weight, exercise),
        PercentLoad percent => Resolve(percent, exercise),
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

    private ResolvedLoad Resolve(PercentLoad load, ExerciseReference exercise)
    {
        if (catalog.Find(exercise.Name)?.Loadability == "bodyweight")
            return ResolvedLoad.Unknown(load, $"{load} of {exercise} says not whether the body counts; write BW+kg.");
        if (load.Basis == MaxBasis.TrainingMax && settings.TrainingMax is null)
            return ResolvedLoad.Unknown(load, $"{load} needs the setting 'training max'.");
        if (load.Percent.Lower.Value < 0 || load.Percent.Upper.Value > HighestPercentage)
            return ResolvedLoad.Unknown(load, $"{load} is no share of a maximum.");

        var max = _maxes.OneRepMaxOf(exercise);
        if (max.Weight is not { } oneRepMax)
            return ResolvedLoad.Unknown(load, max.Missing);

        var unit = settings.Units ?? oneRepMax.Unit;
        var share = load.Basis == MaxBasis.TrainingMax ? settings.TrainingMax!.Value.Value / 100 : 1;
        var basis = oneRepMax.In(unit).Amount * share;
        var exact = load.Percent.Select(p => new Mass(basis * p.Value / 100, unit));
        return ResolvedLoad.Rounded(load, exact, StepsOf(exercise, unit).Round);
    }

    private LoadSteps StepsOf(ExerciseReference exercise, MassUnit unit) =>
        LoadSteps.Of(catalog.Find(exercise.Name)?.Loadability ?? "barbell", unit, settings);
}
