using PreExhaust.Plans;
using PreExhaust.Progression;

namespace PreExhaust.Resolution;

/// <summary>
/// Resolves sets in their order: a load may be a share of a set before it, or of one in another session of the week.
/// </summary>
internal sealed class PlanLoads(TrainingPlan plan, Athlete athlete, CurrentLoads? current = null)
{
    /// <summary>How many sets may be shares of each other before nobody can follow; ends circles, too.</summary>
    private const int LongestChain = 16;

    /// <summary>By session, exercise, block and week.</summary>
    private readonly Dictionary<(string, ExerciseReference, int?, int), ResolvedLoad> _known = [];
    private readonly Dictionary<int, LoadResolver> _sessions = [];
    private int _chain;

    /// <summary>Work sets with their loads.</summary>
    /// <param name="groups">The sets.</param>
    /// <param name="exercise">Their exercise.</param>
    /// <param name="place">The session and week they stand in.</param>
    public ValueList<ResolvedGroup> Work(ValueList<SetGroup> groups, ExerciseReference exercise, LoadPlace place)
    {
        var resolved = new List<ResolvedGroup>();
        ResolvedLoad? topSet = null;
        foreach (var group in groups)
        {
            resolved.Add(Resolve(group, exercise, place, topSet));
            topSet = Heavier(topSet, resolved[resolved.Count - 1].Load);
        }

        return resolved.ToValueList();
    }

    /// <summary>Warm-up sets, whose top set is the heaviest of the work sets.</summary>
    public ValueList<ResolvedGroup> Warmup(
        ValueList<SetGroup> groups, ExerciseReference exercise, LoadPlace place, ValueList<ResolvedGroup> work)
    {
        var topSet = TopSet(work);
        var before = place with { IsWarmup = true };
        return groups.Select(group => Resolve(group, exercise, before, topSet)).ToValueList();
    }

    private ResolvedGroup Resolve(
        SetGroup group, ExerciseReference exercise, LoadPlace place, ResolvedLoad? topSet)
    {
        var load = group.Load is null && !place.IsWarmup
            ? place.Loads.FromEffort(group, exercise)
            : Resolve(group.Load, exercise, place, topSet);
        var drops = group.Technique is not DropTechnique drop ? default : drop.Loads.Count > 0
            ? drop.Loads.Select(lighter => Resolve(lighter, exercise, place, load)).ToValueList()
            : place.Loads.Drops(load, drop, exercise);
        return new(group, load) { Drops = drops };
    }

    private ResolvedLoad Resolve(Load? load, ExerciseReference exercise, LoadPlace place, ResolvedLoad? topSet) =>
        load switch
        {
            PercentLoad { Basis: MaxBasis.TopSet } share => place.Loads.ShareOf(topSet, share, exercise),
            PercentLoad { Basis: MaxBasis.WorkSet } share =>
                place.Loads.ShareOf(WorkSet(share, place), share, exercise, Added(exercise, place)),
            _ => place.Loads.Resolve(load, exercise, Added(exercise, place)),
        };

    /// <summary>Warm-up sets stay shares of the maximum alone.</summary>
    private Mass? Added(ExerciseReference exercise, LoadPlace place) =>
        place.IsWarmup ? null : current?.AddedTo(exercise);

    private ResolvedLoad WorkSet(PercentLoad share, LoadPlace place)
    {
        if (share is not { Of: { } exercise, InSession: { } name })
            return ResolvedLoad.Unknown(share, $"{share} names no set.");
        var key = (name.ToUpperInvariant(), exercise, place.Block, place.Week);
        if (_known.TryGetValue(key, out var known))
            return known;
        if (_chain == LongestChain)
            return ResolvedLoad.Unknown(share, $"{exercise} in {name} is a share of a share of too many other sets.");

        // Whoever asks for it meanwhile goes round in a circle.
        _known[key] = ResolvedLoad.Unknown(share, $"{exercise} in {name} is a share of itself.");
        _chain++;
        var found = FindWorkSet(share, exercise, name, place);
        _chain--;
        return _known[key] = found;
    }

    private ResolvedLoad FindWorkSet(PercentLoad share, ExerciseReference exercise, string name, LoadPlace place)
    {
        var held = plan.SessionsNamed(name, place.Block, place.Week);
        var slots = held
            .SelectMany(session => plan.Sessions[session].Slots, (session, slot) => (Session: session, Slot: slot))
            .Where(found => found.Slot.IsDoneIn(place.Week) && found.Slot.Exercise.Name == exercise.Name)
            .ToList();
        var own = slots.Where(found => found.Slot.Exercise == exercise).ToList();
        var top = (own.Count > 0 ? own : slots)
            .Select(found => TopSet(Work(found.Slot, place with { Loads = LoadsOf(found.Session) })))
            .Aggregate(default(ResolvedLoad), (one, other) => other is null ? one : Heavier(one, other));
        return top ?? ResolvedLoad.Unknown(share, $"{name} has no {exercise} in this week.");
    }

    /// <summary>The loads of a session under its settings.</summary>
    public LoadResolver LoadsOf(int session)
    {
        if (!_sessions.TryGetValue(session, out var loads))
        {
            loads = new(plan.SettingsOf(plan.Sessions[session]), athlete, plan.Catalog, current);
            _sessions.Add(session, loads);
        }

        return loads;
    }

    private ValueList<ResolvedGroup> Work(ExerciseSlot slot, LoadPlace place) => Work(
        current?.Groups(slot, slot.Exercise, place) ?? slot.Week(place.Week).Groups, slot.Exercise, place);

    private static ResolvedLoad? TopSet(ValueList<ResolvedGroup> groups) =>
        groups.Aggregate(default(ResolvedLoad), (top, group) => Heavier(top, group.Load));

    /// <summary>Where one of two weights is not known, nobody knows the heavier: that one stays.</summary>
    private static ResolvedLoad Heavier(ResolvedLoad? one, ResolvedLoad other)
    {
        if (one is not { Weight: { } weight })
            return one ?? other;
        return other.Weight is { } next && next.CompareTo(weight) <= 0 ? one : other;
    }
}
