using PreExhaust.Catalog;
using PreExhaust.Fatigue;

namespace PreExhaust.Tests.Fatigue;

/// <summary>
/// Sets to failure one after another, as the studies did them, with the ledger predicting the repetitions.
/// </summary>
internal sealed class FailureProtocol(double freshReps)
{
    private readonly ReserveLedger _ledger = new();
    private TimeSpan _clock;

    public double Set(string exerciseName, double restAfterSeconds)
    {
        var exercise = ExerciseCatalog.Default.Find(exerciseName)!;
        var fresh = SetDose.ToFailure(freshReps);
        var reps = ReserveLedger.PredictedReps(fresh, _ledger.DebtOf(exercise, _clock));
        _clock += TimeSpan.FromSeconds(3.5 * reps);
        _ledger.Record(0, exercise, fresh with { Reps = reps }, _clock);
        _clock += TimeSpan.FromSeconds(restAfterSeconds);
        return reps;
    }

    public double Sets(int count, string exercise, double restAfterSeconds) =>
        Enumerable.Range(0, count).Sum(_ => Set(exercise, restAfterSeconds));
}
