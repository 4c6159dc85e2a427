using PreExhaust.Plans;

namespace PreExhaust.Fatigue;

/// <summary>
/// The order in which the sets of a session are done: exercise by exercise; the halves of a superset in turn,
/// and a half with more sets finishes alone. A group says how its rounds follow each other. Warm-up sets come
/// before the exercise's first work set, but those of a compound that an intent prepares come before the
/// preparing exercise, so that nothing stands between the two.
/// </summary>
internal sealed class SetOrder
{
    private static readonly TimeSpan BetweenHalves = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan AfterWarmup = TimeSpan.FromSeconds(60);

    private readonly IReadOnlyList<SlotWork> _slots;
    private readonly PlanSettings _settings;
    private readonly ValueList<ExerciseGroup> _groups;
    private readonly List<SetStep> _steps = [];

    private SetOrder(IReadOnlyList<SlotWork> slots, PlanSettings settings, ValueList<ExerciseGroup> groups)
    {
        _slots = slots;
        _settings = settings;
        _groups = groups;
    }

    public static IReadOnlyList<SetStep> Of(
        IReadOnlyList<SlotWork> slots, PlanSettings settings, ValueList<ExerciseGroup> groups)
    {
        var order = new SetOrder(slots, settings, groups);
        var warmups = order.WarmupRuns().ToLookup(pair => pair.Run, pair => pair.Position);
        for (var start = 0; start < slots.Count; start = Supersets.EndOfRun(slots, start))
        {
            foreach (var position in warmups[start])
                order.AddWarmup(position);
            order.AddRun(start, Supersets.EndOfRun(slots, start));
        }

        return order._steps;
    }

    /// <summary>For each exercise the start of the run that its warm-up precedes.</summary>
    private IEnumerable<(int Run, int Position)> WarmupRuns()
    {
        var runs = Enumerable.Range(0, _slots.Count).Select(i => Supersets.StartOfRun(_slots, i)).ToArray();
        for (var position = 0; position < _slots.Count; position++)
        {
            foreach (var intent in _slots[position].Slot.Intents)
            {
                var compound = IntentPairs.CompoundOf(_slots, position, intent);
                if (compound >= 0)
                    runs[compound] = Math.Min(runs[compound], runs[position]);
            }
        }

        return runs.Select((run, position) => (run, position));
    }

    private void AddWarmup(int position)
    {
        foreach (var set in _slots[position].WarmupSets)
            _steps.Add(new(position, set, Stated(set)?.After(set) ?? AfterWarmup, EndsRun: false));
    }

    private void AddRun(int start, int end)
    {
        var first = _steps.Count;
        var letter = _slots[start].Slot.Label is { Number: > 0 } label ? label.Letter : (char?)null;
        var group = _groups.FirstOrDefault(g => g.Letter == letter);
        var rounds = Enumerable.Range(start, end - start).Max(i => _slots[i].Sets.Count);
        for (var round = 0; round < rounds; round++)
        {
            var halves = Enumerable.Range(start, end - start)
                .Where(i => round < _slots[i].Sets.Count)
                .ToList();
            var began = _steps.Count;
            foreach (var position in halves)
            {
                var set = _slots[position].Sets[round];
                var isLast = position == halves[halves.Count - 1];
                var pause = isLast ? RestAfterRound(group, position, set, began) : PauseInRound(set, _settings);
                _steps.Add(new(position, set, pause, EndsRun: false));
            }
        }

        if (_steps.Count > first)
            _steps[_steps.Count - 1] = _steps[_steps.Count - 1] with { EndsRun = true };
    }

    /// <summary>A group says when its next round begins; otherwise the last half's rest does.</summary>
    private TimeSpan RestAfterRound(ExerciseGroup? group, int position, SetWork set, int firstStep)
    {
        var work = _steps.Skip(firstStep).Aggregate(set.Duration, (sum, step) => sum + step.Set.Duration + step.Pause);
        if (group?.Kind == GroupKind.Amrap && group.Duration is { } duration)
            return RestTimes.Remaining(duration, work);
        if (group?.Every is { } every)
            return RestTimes.Remaining(every, work);
        if (group?.Rest is not { } rest)
            return Rest(position, set);
        return rest.FromStart ? RestTimes.Remaining(rest.Middle, work) : rest.After(set);
    }

    private TimeSpan Rest(int position, SetWork set) =>
        (Stated(set) ?? _settings.Rest)?.After(set)
        ?? RestDefaults.Of(_settings.Goal, _slots[position].Exercise);

    /// <summary>
    /// The pause before the next half. A rest that merely repeats the session's default says nothing about the halves
    /// of a superset.
    /// </summary>
    internal static TimeSpan PauseInRound(SetWork set, PlanSettings settings) =>
        Stated(set) is { } stated && stated != settings.Rest ? stated.After(set) : BetweenHalves;

    private static Rest? Stated(SetWork set) => set.Set.Rest;
}
