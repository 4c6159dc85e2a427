using PreExhaust.Catalog;
using PreExhaust.Fatigue;
using PreExhaust.Plans;
using PreExhaust.Progression;

namespace PreExhaust.Resolution;

/// <summary>
/// Finds the maxima of exercises: what progression has made of them, else what the athlete states, else the plan.
/// </summary>
internal sealed class MaxLookup(
    Athlete athlete, PlanSettings settings, ExerciseCatalog catalog, CurrentLoads? current = null)
{
    /// <summary>Estimates of the 1RM are poor above it (Reynolds et al. 2006, J Strength Cond Res 20(3):584).</summary>
    private const int MostReps = 10;

    /// <summary>Above any lift; keeps the arithmetic in bounds.</summary>
    private const decimal HeaviestKilograms = 2000;

    public (Mass? Weight, string Missing) OneRepMaxOf(ExerciseReference exercise)
    {
        if (Current(exercise, MaxBasis.OneRepMax, 0) is { } reached)
            return (reached, "");
        var max = Find(athlete.Maxes, exercise) ?? Find(settings.Maxes, exercise);
        if (max is null)
            return (null, $"No max of {exercise.Name} is known.");
        if (max.Reps is < 1 or > MostReps)
            return (null, $"A {max.Reps}RM of {exercise.Name} says too little about its 1RM; up to 10 reps do.");
        if (!IsPossible(max.Weight))
            return (null, $"{max.Weight} is no max of {exercise.Name}.");
        return (OneRepMax(max), "");
    }

    /// <summary>The training max: the one that was reached, else its share of the 1RM.</summary>
    public (Mass? Weight, string Missing) TrainingMaxOf(ExerciseReference exercise, Percentage share)
    {
        if (Current(exercise, MaxBasis.TrainingMax, 0) is { } reached)
            return (reached, "");
        var (max, missing) = OneRepMaxOf(exercise);
        return (max is { } whole ? whole with { Amount = whole.Amount * (share.Value / 100) } : null, missing);
    }

    /// <summary>
    /// The maximum for a number of repetitions: the one stated for it, else what the 1RM lets expect.
    /// </summary>
    public (Mass? Weight, string Missing) RepMaxOf(ExerciseReference exercise, int reps)
    {
        if (Current(exercise, MaxBasis.RepMax, reps) is { } reached)
            return (reached, "");
        var maxes = athlete.Maxes.Any(max => Names(max, exercise)) ? athlete.Maxes : settings.Maxes;
        var stated = maxes.FirstOrDefault(max => max.Reps == reps && Names(max, exercise));
        if (stated is not null && IsPossible(stated.Weight))
            return (stated.Weight, "");
        if (reps is < 1 or > MostReps)
            return (null, $"No {reps}RM of {exercise.Name} is known, and its 1RM says too little about one.");
        var (oneRepMax, missing) = OneRepMaxOf(exercise);
        var share = reps == 1 ? 1 : (decimal)EpleyFormula.LoadFor(reps);
        return (oneRepMax is { } max ? max with { Amount = Math.Round(max.Amount * share, 4) } : null, missing);
    }

    private static Mass OneRepMax(DeclaredMax max) => max.Reps == 1
        ? max.Weight
        : max.Weight with { Amount = Math.Round(max.Weight.Amount / (decimal)EpleyFormula.LoadFor(max.Reps), 4) };

    private static bool IsPossible(Mass weight) =>
        weight.Amount is > 0 and <= HeaviestKilograms * 3 && weight.Kilograms <= HeaviestKilograms;

    /// <summary>What progression has reached; a variant without a max of its own follows its exercise.</summary>
    private Mass? Current(ExerciseReference exercise, MaxBasis basis, int reps)
    {
        if (current is null)
            return null;
        if (current.MaxOf(exercise, basis, reps) is { } own)
            return own;
        var follows = exercise.Variant is not null && !IsStated(athlete.Maxes, exercise)
            && !IsStated(settings.Maxes, exercise);
        return follows ? current.MaxOf(new(exercise.Name), basis, reps) : null;
    }

    private static bool IsStated(ValueList<DeclaredMax> maxes, ExerciseReference exercise) =>
        maxes.Any(max => IsSame(max.Exercise, exercise.ToString()));

    private DeclaredMax? Find(ValueList<DeclaredMax> maxes, ExerciseReference exercise) =>
        maxes.FirstOrDefault(m => IsSame(m.Exercise, exercise.ToString()))
        ?? maxes.FirstOrDefault(m => Names(m, exercise));

    private bool Names(DeclaredMax max, ExerciseReference exercise) =>
        IsSame(max.Exercise, exercise.ToString())
        || IsSame(max.Exercise, exercise.Name)
        || IsSameInCatalog(max.Exercise, exercise.Name);

    private static bool IsSame(string one, string other) => one.Equals(other, StringComparison.OrdinalIgnoreCase);

    // Brackets name a variant, whose max says nothing about the exercise itself.
    private bool IsSameInCatalog(string one, string other) =>
        one.All(c => c != '(')
        && catalog.Find(one) is { } exercise
        && ReferenceEquals(exercise, catalog.Find(other));
}
