using System.Globalization;
using PreExhaust.Language;
using PreExhaust.Plans;
using PreExhaust.Progression;
using PreExhaust.Resolution;

namespace PreExhaust.Benchmarks.Running;

/// <summary>What running a program costs beside a program written by hand.</summary>
internal static class RunningRatios
{
    private const int Sessions = 48;

    private static readonly ResolvedPlan Run =
        WorkoutText.Parse(Samples.Text("stronglifts-5x5.workout")).Plan.For(new Athlete());

    /// <summary>Measures and prints.</summary>
    public static int Print(TextWriter to)
    {
        if (Loads() != LoadsByHand())
            throw new InvalidOperationException("By hand other loads come out.");
        Measurement.WarmUp(Once, () => (int)LoadsByHand(), () => PlanAccess.FromIndex(1));
        var results = Measurement.OfEach(() => (int)LoadsByHand(), Once);
        to.WriteLine("a session: next, done, complete      us     bytes   times by hand   bytes by hand");
        Row("by hand", results[0]);
        Row("StrongLifts 5x5", results[1]);
        to.WriteLine();
        PlanAccess.Print(to);
        return 0;

        void Row(string name, Measurement result) => to.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-30} {result.Best / Sessions,8:F3} {result.Bytes / Sessions,9}"
            + $"{result.Best / results[0].Best,16:F2}{(double)result.Bytes / results[0].Bytes,16:F2}"));
    }

    /// <summary>A run of the program, for a profiler to look at.</summary>
    public static int Once() => (int)Loads();

    /// <summary>All the weight of sixteen weeks in which each tenth session is missed.</summary>
    private static decimal Loads()
    {
        var (state, sum) = (Run.Start(), 0m);
        for (var i = 0; i < Sessions; i++)
        {
            var due = Run.Next(state)!;
            var done = due.Training.Slots
                .Select(slot => new ExerciseResult(slot.Exercise, slot.Sets.Select(set => Done(set, i)).ToValueList()))
                .ToValueList();
            foreach (var slot in due.Training.Slots)
                sum += slot.Sets.Sum(set => set.Load.Weight!.Value.Kilograms);
            state = Run.Complete(state, new(done)).State;
        }

        return sum;
    }

    private static decimal LoadsByHand()
    {
        var (state, sum) = (StrongLiftsByHand.Start, 0m);
        for (var i = 0; i < Sessions; i++)
        {
            var due = StrongLiftsByHand.Next(state);
            var done = Array.ConvertAll(due, d => (d.Exercise, Array.ConvertAll(d.Sets, set => Reps(set.Reps, i))));
            foreach (var exercise in due)
                sum += exercise.Sets.Sum(set => set.Kilograms);
            state = StrongLiftsByHand.Complete(state, done).State;
        }

        return sum;
    }

    private static DoneSet Done(ResolvedSet set, int session) => new(Reps(set.Aim, session));

    private static int Reps(int asked, int session) => session / 6 % 5 == 4 ? asked - 1 : asked;
}
