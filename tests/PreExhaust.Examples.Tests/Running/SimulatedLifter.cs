using PreExhaust.Plans;
using PreExhaust.Progression;
using PreExhaust.Resolution;

namespace PreExhaust.Examples.Tests.Running;

/// <summary>
/// A lifter who does what he can: prescribed repetitions while his strength allows them (Epley), all he has on open
/// sets, a little less on every set. He gets stronger by the same share every week.
/// </summary>
/// <param name="Kilograms">His 1RM in the first week, by exercise.</param>
/// <param name="GainPerWeek">The share that he gains in a week, such as 0.01.</param>
internal sealed record SimulatedLifter(IReadOnlyDictionary<string, int> Kilograms, double GainPerWeek)
{
    private const int OfAnythingElse = 30;
    private const int MostReps = 30;
    private const int RepsKeptAtFirst = 4;
    private const double LostPerSet = 0.005;

    /// <summary>The athlete that the plan is fitted to.</summary>
    public Athlete Athlete(MassUnit unit) => Kilograms.Aggregate(
        new Athlete { Bodyweight = Mass.FromKilograms(80).In(unit) },
        (athlete, max) => athlete.WithMax(max.Key, Rounded(max.Value, unit)));

    /// <summary>What he does of a session.</summary>
    public SessionResult Do(DueSession due, int week, MassUnit unit) => new(due.Training.Slots
        .Select(slot => new ExerciseResult(slot.Exercise, Sets(slot, week, unit).ToValueList()))
        .ToValueList());

    private IEnumerable<DoneSet> Sets(ResolvedSlot slot, int week, MassUnit unit)
    {
        var strength = Kilograms.GetValueOrDefault(slot.Exercise.Name, OfAnythingElse)
            * Math.Pow(1 + GainPerWeek, week - 1);
        foreach (var set in slot.Sets)
        {
            var load = set.Load.Weight ?? FirstLoad(strength, set.Aim, unit);
            yield return new(Reps(set, load, strength), set.Load is { OnBody: false } ? load : set.Load.Weight);
            strength *= 1 - LostPerSet;
        }
    }

    private static int Reps(ResolvedSet set, Mass load, double strength)
    {
        if (set.Load.OnBody || set.Planned.Target is not RepTarget)
            return set.Aim;
        var possible = (int)Math.Floor(30 * ((strength / (double)load.Kilograms) - 1));
        possible = Math.Clamp(possible, strength >= (double)load.Kilograms ? 1 : 0, MostReps);
        return set.Planned.IsOpen ? possible : Math.Min(set.Aim, possible);
    }

    /// <summary>Where the plan leaves the load open, he begins with some repetitions in hand.</summary>
    private static Mass FirstLoad(double strength, int reps, MassUnit unit) =>
        Rounded(strength / (1 + ((reps + RepsKeptAtFirst) / 30.0)), unit);

    private static Mass Rounded(double kilograms, MassUnit unit)
    {
        var step = unit == MassUnit.Kilogram ? 2.5m : 5;
        var amount = Mass.FromKilograms((decimal)kilograms).In(unit).Amount;
        return new(decimal.Floor(amount / step) * step, unit);
    }
}
