using PreExhaust.Catalog;
using PreExhaust.Plans;
using PreExhaust.Resolution;

namespace PreExhaust.Progression;

/// <summary>Holds what was done of a session against what was prescribed.</summary>
internal sealed class SessionLog
{
    private readonly DueSession _due;
    private readonly List<(ResolvedSlot Slot, ExerciseResult Result)> _done = [];

    public SessionLog(DueSession due, SessionResult result, ExerciseCatalog catalog, Action<string> notice)
    {
        _due = due;
        var open = result.Exercises
            .Where(exercise => exercise.Sets.Count > 0)
            .Select(exercise => Named(exercise, due.Training.Session, catalog))
            .ToList();
        foreach (var slot in due.Training.Slots)
        {
            var index = open.FindIndex(exercise => slot.Slot.Offers(exercise.Exercise));
            if (index >= 0)
            {
                var exercise = open[index].Exercise;
                _done.Add((slot.Alternatives.FirstOrDefault(other => other.Exercise == exercise) ?? slot, open[index]));
                open.RemoveAt(index);
            }
            else if (result.Exercises.Count > 0)
            {
                notice($"{string.Join(" or ", slot.Slot.Choices)} was left out and stays where it is.");
            }
        }

        foreach (var extra in open)
            notice($"{extra.Exercise} is not part of this session and changes nothing.");
    }

    /// <summary>Apps may call an exercise as the text does, or by any other of its names.</summary>
    private static ExerciseResult Named(ExerciseResult result, Session session, ExerciseCatalog catalog) =>
        session.FindChoice(result.Exercise, catalog) is { } choice ? result with { Exercise = choice } : result;

    /// <summary>What was done of an exercise; <c>null</c> where it was left out.</summary>
    public ExerciseOutcome? Of(ExerciseReference exercise)
    {
        var done = _done.Where(pair => pair.Slot.Exercise == exercise).ToList();
        if (done.Count == 0)
            return null;
        var extra = new List<DoneSet>();
        var sets = done.SelectMany(pair => Match(pair.Slot.Sets, pair.Result.Sets, extra)).ToValueList();
        return new(exercise, sets)
        {
            Extra = extra.ToValueList(),
            Cycle = _due.Cycle,
            Week = _due.Training.Week,
            IsDeload = done.Exists(pair => pair.Slot.IsDeload),
        };
    }

    /// <summary>The lines of an exercise with the loads of whoever does it.</summary>
    public ValueList<ResolvedSlot> SlotsOf(ExerciseReference exercise) => _due.Training.Slots
        .Where(slot => slot.Slot.Offers(exercise))
        .Select(slot => slot.Exercise == exercise ? slot : slot.Alternatives.First(other => other.Exercise == exercise))
        .ToValueList();

    /// <summary>A total is done in as many sets as needed; every other set takes one.</summary>
    private static List<SetOutcome> Match(
        IReadOnlyList<ResolvedSet> planned, ValueList<DoneSet> done, List<DoneSet> extra)
    {
        var sets = new List<SetOutcome>();
        var next = 0;
        foreach (var set in planned)
        {
            if (next >= done.Count)
            {
                sets.Add(new(set, 0, null));
                continue;
            }

            var first = done[next++];
            var reps = (long)Math.Max(0, first.Reps);
            var isTotal = set.Planned.Target is TotalTarget;
            while (isTotal && next < done.Count && reps < set.Planned.Target.Minimum)
                reps += Math.Max(0, done[next++].Reps);
            sets.Add(new(set, (int)Math.Min(int.MaxValue, reps), first));
        }

        for (; next < done.Count; next++)
            extra.Add(done[next]);
        return sets;
    }
}
