using CsCheck;
using PreExhaust.Plans;
using PreExhaust.Progression;
using PreExhaust.Resolution;

namespace PreExhaust.Language.Tests.Running;

/// <summary>What a lifter did, session by session, whatever was due.</summary>
/// <param name="Reps">The repetitions of a set, taken in turn; a negative one leaves the set out.</param>
/// <param name="Skips">Which sessions are left out.</param>
internal sealed record RandomLog(int[] Reps, bool[] Skips)
{
    private const int MostSetsAsked = 40;

    public static Gen<RandomLog> Any { get; } = Gen.Select(
        Gen.Int[-2, 20].Array[1, 12], Gen.Frequency((5, Gen.Const(false)), (1, Gen.Const(true))).Array[1, 9],
        (reps, skips) => new RandomLog(reps, skips));

    /// <summary>The states after each session.</summary>
    public IEnumerable<ProgramState> Run(ResolvedPlan run, int sessions, Func<ProgramState, ProgramState>? keep = null)
    {
        var state = run.Start();
        for (var i = 0; i < sessions && run.Next(state) is { } due; i++)
        {
            state = run.Complete(state, Skips[i % Skips.Length] ? SessionResult.Skipped : Result(due, i)).State;
            state = keep?.Invoke(state) ?? state;
            yield return state;
        }
    }

    private SessionResult Result(DueSession due, int session)
    {
        var next = session;
        return new(due.Training.Slots
            .Select(slot => new ExerciseResult(
                slot.Alternatives.Select(other => other.Exercise).LastOrDefault(slot.Exercise),
                slot.Sets
                    .Take(MostSetsAsked)
                    .Select(set => (Reps: Reps[next++ % Reps.Length], set.Load.Weight))
                    .Where(done => done.Reps >= 0)
                    .Select(done => new DoneSet(done.Reps, done.Reps % 3 == 0 ? done.Weight ?? First : null))
                    .ToValueList()))
            .ToValueList());
    }

    private static Mass First => Mass.FromKilograms(50);
}
