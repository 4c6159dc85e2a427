using PreExhaust.Analysis.Ordering;
using PreExhaust.Catalog;
using PreExhaust.Fatigue;
using PreExhaust.Plans;

namespace PreExhaust.Analysis.Rules.ShoulderStabiliserFirst;

/// <summary>Hard work for the small muscles of the shoulder stands before a heavy press.</summary>
internal sealed class ShoulderStabiliserFirstRule : SessionRule
{
    private static readonly string[] Stabilisers = ["cuff", "serratus"];

    private static readonly RuleOption LeastSets =
        new("PEX1004.hard_sets", "Hard sets for cuff or serratus before a heavy press, reported from", 2, 1, 20);

    public override RuleDescriptor Descriptor { get; } = new(
        "PEX1004",
        "shoulder-stabiliser-first",
        "Hard work for the rotator cuff or the serratus stands before a heavy press.",
        Severity.Info,
        new(EvidenceGrade.C, "Follows from what these muscles do in a press; no study of the order was found.", []),
        HelpPages.Of("ShoulderStabiliserFirst"))
    {
        Options = [LeastSets],
    };

    public override IEnumerable<Finding> Analyze(SessionContext context) =>
        from drill in context.Slots
        let tired = Tired(drill)
        where tired is not null && StatedHardSets(drill) >= context.Options[LeastSets]
        let presses = context.After(drill).Where(press => IsSteadied(tired, press)).ToValueList()
        where presses.Count > 0
        select new Finding(Descriptor, Severity.Info, Message(drill, tired, presses[0]), context.PlaceOf(drill))
        {
            Related = presses.Select(press => context.Related(press, $"{press.Slot.Exercise} needs it.")).ToValueList(),
            Fixes = OrderFixes.MoveToEnd(context, drill).ToValueList(),
        };

    /// <summary>The stabiliser that an exercise is for; <c>null</c> for none.</summary>
    private static MuscleGroup? Tired(SlotWork drill) => drill.Exercise?.Groups
        .Where(role => role.Weight >= 1).Select(role => role.Group)
        .FirstOrDefault(tired => Stabilisers.Contains(tired.Id, StringComparer.Ordinal));

    /// <summary>Drills are written without an effort where they are meant to be easy.</summary>
    private static int StatedHardSets(SlotWork drill) =>
        drill.Sets.Count(set => set.IsHard && (set.Set.Effort is not null || set.Dose.FailureLoad is not null));

    private static bool IsSteadied(MuscleGroup tired, SlotWork press) =>
        press.IsHeavy && press.Exercise!.RoleOf(tired) > 0
        && press.Exercise.Pattern is "horizontal-push" or "incline-push" or "dip" or "vertical-push"
            or "vertical-push-power" or "olympic" or "squat";

    private static string Message(SlotWork drill, MuscleGroup tired, SlotWork press) =>
        $"{drill.Slot.Exercise} tires the {tired} that {Wording.Verb([tired], "steadies", "steady")} the shoulder in "
        + $"heavy {press.Slot.Exercise}.";
}
