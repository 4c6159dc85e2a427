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
    /// <summary>From one exercise or superset to the next.</summary>
    public static readonly TimeSpan ChangeOver = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan BetweenHalves = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan AfterWarmup = TimeSpan.FromSeconds(60);

    private readonly ValueList<SlotWork> _slots;
    private readonly PlanSettings _settings;
    private readonly ValueList<ExerciseGroup> _groups;
    private readonly List<SetStep> _steps = [];
    private TimeSpan _clock;

    private SetOrder(ValueList<SlotWork> slots, PlanSettings settings, ValueList<ExerciseGroup> groups)
    {
        _slots = slots;
        _settings = settings;
        _groups = groups;
    }

    public static ValueList<SetStep> Of(
        ValueList<SlotWork> slots, PlanSettings settings, ValueList<ExerciseGroup> groups)
    {
        var order = new SetOrder(slots, settings, groups);
        var warmupRuns = order.WarmupRuns();
        for (var start = 0; start < slots.Count; start = Supersets.EndOfRun(slots, start))
        {
            for (var position = 0; position < slots.Count; position++)
            {
                if (warmupRuns[position] == start)
                    order.AddWarmup(position);
            }

            order.AddRun(start, Supersets.EndOfRun(slots, start));
        }

        return order._steps.ToValueList();
    }

    /// <summary>For each exercise the start of the run that its warm-up precedes.</summary>
    private int[] WarmupRuns()
    {
        var runs = new int[_slots.Count];
        for (var position = 0; position < runs.Length; position++)
            runs[position] = Supersets.StartOfRun(_slots, position);
        for (var position = 0; position < _slots.Count; position++)
        {
            foreach (var intent in _slots[position].Slot.Intents)
            {
                var compound = IntentPairs.CompoundOf(_slots, position, intent);
                if (compound >= 0)
                    runs[compound] = Math.Min(runs[compound], runs[position]);
            }
        }

        return runs;
    }

    private void AddWarmup(int position)
    {
        foreach (var set in _slots[position].WarmupSets)
            Add(position, set, Stated(set)?.After(set) ?? AfterWarmup);
    }

    private void AddRun(int start, int end)
    {
        var first = _steps.Count;
        var letter = _slots[start].Slot.Label is { Number: > 0 } label ? label.Letter : (char?)null;
        var group = letter is null ? null : _groups.FirstOrDefault(g => g.Letter == letter);
        for (var round = 0; LastOf(round, start, end) is var last and >= 0; round++)
        {
            var began = _clock;
            for (var position = start; position <= last; position++)
            {
                if (round >= _slots[position].Sets.Count)
                    continue;
                var set = _slots[position].Sets[round];
                var isLast = position == last;
                Add(position, set, isLast ? RestAfterRound(group, position, set, began) : PauseInRound(set, _settings));
            }
        }

        if (_steps.Count > first)
            _clock += ChangeOver;
    }

    /// <summary>The last exercise of a run that has so many sets; -1 where none has.</summary>
    private int LastOf(int round, int start, int end)
    {
        var last = end - 1;
        while (last >= start && round >= _slots[last].Sets.Count)
            last--;
        return last >= start ? last : -1;
    }

    private void Add(int position, SetWork set, TimeSpan pause)
    {
        _steps.Add(new(position, set, _clock, pause));
        _clock += set.Duration + pause;
    }

    /// <summary>A group says when its next round begins; otherwise the last half's rest does.</summary>
    private TimeSpan RestAfterRound(ExerciseGroup? group, int position, SetWork set, TimeSpan began)
    {
        var work = _clock - began + set.Duration;
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
