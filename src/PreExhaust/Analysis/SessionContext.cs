using PreExhaust.Analysis.Edits;
using PreExhaust.Catalog;
using PreExhaust.Fatigue;
using PreExhaust.Plans;
using PreExhaust.Volume;

namespace PreExhaust.Analysis;

/// <summary>A session in one week, as rules see it.</summary>
public sealed class SessionContext
{
    private const double LeastEasyReserve = 3;

    private Dictionary<SetWork, Reach>? _reach;
    private ValueList<(SlotWork Slot, SetWork Set)>? _firstOfGroups;
    private ValueList<LoadDemand>? _demands;
    private TrainingVolume? _volume;
    private TrainingVolume? _all;
    private Dictionary<SlotWork, SlotWork>? _preparers;
    private TrainingVolume? _demanding;
    private TrainingVolume? _toFailure;

    internal SessionContext(
        TrainingPlan plan,
        int sessionIndex,
        SessionWork work,
        int week,
        bool isDeload,
        string key,
        AnalysisOptions options)
    {
        Plan = plan;
        SessionIndex = sessionIndex;
        Week = week;
        IsDeload = isDeload;
        Key = key;
        Options = options;
        Settings = work.Settings;
        Ledger = work.LedgerOf(week);
        Neighbours = new(Slots);
    }

    /// <summary>
    /// The whole plan. Where another one is looked at later that differs in nothing a session sees, the session is not
    /// looked at again, and this is still the first one.
    /// </summary>
    public TrainingPlan Plan { get; }

    /// <summary>The place of the session in the plan, from 0.</summary>
    public int SessionIndex { get; }

    /// <summary>The session.</summary>
    public Session Session => Plan.Sessions[SessionIndex];

    /// <summary>The week of its block, from 1.</summary>
    public int Week { get; }

    /// <summary>Whether a week header marks the week as a deload; a row may mark a single exercise.</summary>
    public bool IsDeload { get; }

    /// <summary>The numbers that a team set for rules.</summary>
    public AnalysisOptions Options { get; }

    /// <summary>The settings that hold in the session.</summary>
    public PlanSettings Settings { get; }

    /// <summary>The session's clock and what its order costs.</summary>
    public SessionLedger Ledger { get; }

    /// <summary>The exercises done in the week, in order.</summary>
    public ValueList<SlotWork> Slots => Ledger.Slots;

    /// <summary>The work of the session by muscle group.</summary>
    public TrainingVolume Volume => _volume ??= VolumeCount.Of(SessionIndex, Slots);

    /// <summary>The sets that train at all, hard or not.</summary>
    internal TrainingVolume WorkVolume => _all ??= VolumeCount.Of(
        SessionIndex, Slots, slot => slot.Sets.Count(set => set.IsWork));

    /// <summary>
    /// The sets that end fewer than three repetitions from failure; easier ones are recovered from by the next day.
    /// </summary>
    internal TrainingVolume DemandingVolume => _demanding ??= VolumeCount.Of(
        SessionIndex, Slots, slot => slot.Sets.Count(set => set.IsWork && set.LowestReserve < LeastEasyReserve));

    /// <summary>The sets to failure.</summary>
    internal TrainingVolume FailureVolume => _toFailure ??= VolumeCount.Of(
        SessionIndex, Slots, slot => slot.Sets.Count(set => set.IsWork && set.Dose.RepsInReserve <= 0));

    /// <summary>
    /// Whether the plan declares itself bodybuilding, where arms and isolations may well come first.
    /// </summary>
    public bool IsBodybuilding =>
        string.Equals(Settings.Style, "bodybuilding", StringComparison.OrdinalIgnoreCase);

    /// <summary>The session and its form: weeks with the same one are alike for it.</summary>
    internal string Key { get; }

    internal SlotNeighbours Neighbours { get; }

    /// <summary>What the rules of an analysis say about it; <c>null</c> before they are asked.</summary>
    internal IReadOnlyList<Finding>? Findings { get; set; }

    /// <summary>What the hardest set of each exercise asks for.</summary>
    internal ValueList<LoadDemand> Demands => _demands ??= LoadDemand.Of(this);

    /// <summary>The first set of every group of sets, with its exercise.</summary>
    internal ValueList<(SlotWork Slot, SetWork Set)> FirstOfGroups => _firstOfGroups ??=
        from slot in Slots
        from set in slot.FirstOfGroups
        select (slot, set);

    /// <summary>The place of an exercise in the plan.</summary>
    public SlotIndex PlaceOf(SlotWork slot) => new(SessionIndex, slot.Index);

    /// <summary>The place of a set's group in the plan.</summary>
    public SetsPlace SetsOf(SlotWork slot, SetWork set) => new(PlaceOf(slot), set.Group, Week);

    /// <summary>The week row that an exercise's sets come from, from 0; <c>null</c> for none.</summary>
    public int? RowOf(SlotWork slot) => slot.Slot.RowOf(Week);

    /// <summary>
    /// The compound that a declared intent prepares; <c>null</c> where nothing after it fits.
    /// </summary>
    public SlotWork? CompoundOf(SlotWork slot, Intent intent)
    {
        var compound = IntentPairs.CompoundOf(Slots, PositionOf(slot), intent);
        return compound < 0 ? null : Slots[compound];
    }

    /// <summary>
    /// Whether <paramref name="slot"/> stands before <paramref name="compound"/> by declared intent. An
    /// intent that fits nothing covers every compound: it is reported itself, and once is enough.
    /// </summary>
    public bool IsIntended(SlotWork slot, SlotWork compound) => slot.Slot.Intents.Any(intent =>
        intent.Kind == IntentKind.PostExhaust
            ? PostExhausted(slot, intent) == compound
            : CompoundOf(slot, intent) is not { } meant || meant == compound);

    /// <summary>
    /// The compound on which a declared pre-exhaust is carried out as its kind means it: the exercise trains the group,
    /// which does the main work of the compound, or in the reverse form helps in it. <c>null</c> where it is not.
    /// </summary>
    public SlotWork? PreparedBy(SlotWork slot, Intent intent)
    {
        if (!(slot.Exercise?.RoleOf(intent.MuscleGroup) >= 1) || CompoundOf(slot, intent) is not { } compound)
            return null;
        var role = compound.Exercise!.RoleOf(intent.MuscleGroup);
        var isMeant = intent.Kind == IntentKind.PreExhaust || (role < 1 && role >= Involvement.MinorSynergist.Weight());
        return isMeant ? compound : null;
    }

    /// <summary>The last exercise whose intent is carried out on a compound; <c>null</c> without.</summary>
    public SlotWork? PreparerOf(SlotWork compound) =>
        (_preparers ??= Preparers()).TryGetValue(compound, out var preparer) ? preparer : null;

    /// <summary>
    /// The compound that a post-exhaust is about, the first whose prime mover the group is, wherever it stands;
    /// <c>null</c> where there is none.
    /// </summary>
    public SlotWork? PostExhausted(SlotWork slot, Intent intent) => Slots.FirstOrDefault(other =>
        other is { IsWork: true, Exercise: { IsCompound: true } exercise }
        && other != slot
        && exercise.RoleOf(intent.MuscleGroup) >= 1
        && (intent.For is null || other.Catalog.Find(intent.For) == exercise));

    /// <summary>The group of an intent; an unknown one has its id for a name.</summary>
    internal static MuscleGroup GroupOf(Intent intent) =>
        MuscleCatalog.Default.FindGroup(intent.MuscleGroup) ?? new(intent.MuscleGroup, intent.MuscleGroup);

    /// <summary>
    /// The first exercise of the superset that <paramref name="slot"/> belongs to, or itself.
    /// </summary>
    internal SlotWork StartOfSuperset(SlotWork slot) => Slots[Supersets.StartOfRun(Slots, PositionOf(slot))];

    /// <summary>
    /// The last exercise of the superset that <paramref name="slot"/> belongs to, or itself.
    /// </summary>
    internal SlotWork EndOfSuperset(SlotWork slot) => Slots[Supersets.EndOfRun(Slots, PositionOf(slot)) - 1];

    /// <summary>
    /// How many repetitions the load of a work set leaves; <c>null</c> where the plan does not tell the load.
    /// </summary>
    internal Reach? ReachOf(SetWork set) =>
        (_reach ??= Reach.Of(Ledger)).TryGetValue(set, out var reach) ? reach : null;

    private Dictionary<SlotWork, SlotWork> Preparers()
    {
        var preparers = new Dictionary<SlotWork, SlotWork>();
        foreach (var slot in Slots)
        {
            foreach (var compound in slot.Slot.Intents.Select(intent => PreparedBy(slot, intent)).OfType<SlotWork>())
                preparers[compound] = slot;
        }

        return preparers;
    }

    /// <summary>The place of an exercise among those done in the week, from 0.</summary>
    internal int PositionOf(SlotWork slot)
    {
        for (var i = 0; i < Slots.Count; i++)
        {
            if (Slots[i] == slot)
                return i;
        }

        throw new ArgumentException("The exercise is not of this session and week.", nameof(slot));
    }
}
