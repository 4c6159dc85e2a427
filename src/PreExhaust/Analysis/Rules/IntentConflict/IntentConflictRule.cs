using PreExhaust.Fatigue;
using PreExhaust.Plans;

namespace PreExhaust.Analysis.Rules.IntentConflict;

/// <summary>Declared intents that work against each other.</summary>
internal sealed class IntentConflictRule : SessionRule
{
    private static readonly RuleOption MostGroups = new(
        "PEX2008.most_groups", "Muscle groups that a session declares a pre-exhaust for, a warning above", 2, 1, 20);

    public override RuleDescriptor Descriptor { get; } = new(
        "PEX2008",
        "intent-conflict",
        "Declared intents of a session work against each other.",
        Severity.Warning,
        new(
            EvidenceGrade.C,
            "Who tires target and helpers of the same lift tires the lift; nothing of the kind has been studied.",
            []),
        HelpPages.Of("IntentConflict")) { Options = [MostGroups] };

    public override IEnumerable<Finding> Analyze(SessionContext context)
    {
        var kinds = new Dictionary<SlotWork, IntentKind>();
        var groups = new HashSet<string>(StringComparer.Ordinal);
        foreach (var slot in context.Slots)
        {
            for (var i = 0; i < slot.Slot.Intents.Count; i++)
            {
                var intent = slot.Slot.Intents[i];
                if (context.PreparedBy(slot, intent) is not { } compound)
                    continue;
                var isOfOtherKind = kinds.TryGetValue(compound, out var kind) && kind != intent.Kind;
                kinds[compound] = isOfOtherKind ? kind : intent.Kind;
                if (isOfOtherKind)
                    yield return Report(context, slot, i, BothKinds(slot, compound));
                else if (groups.Add(intent.MuscleGroup) && groups.Count > context.Options[MostGroups])
                    yield return Report(context, slot, i, TooMany(groups.Count));
            }
        }
    }

    private Finding Report(SessionContext context, SlotWork slot, int index, string message) =>
        new(Descriptor, Severity.Warning, message, context.PlaceOf(slot))
        {
            Target = FindingTarget.Intent,
            TargetIndex = index,
            Fixes = [IntentFixes.Remove(context.PlaceOf(slot), index)],
        };

    private static string BothKinds(SlotWork slot, SlotWork compound) =>
        $"{slot.Slot.Exercise} declares the other form of pre-exhaust for {compound.Slot.Exercise}: with prime mover "
        + "and helper both tired, neither form is carried out.";

    private static string TooMany(int groups) =>
        FormattableString.Invariant($"This is muscle group number {groups} that the session pre-exhausts; that many ")
        + "tired muscles leave no lift for the order to favour.";
}
