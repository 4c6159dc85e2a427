using PreExhaust.Analysis;
using PreExhaust.Language.Text;
using PreExhaust.Plans;

namespace PreExhaust.Language.Diagnostics;

/// <summary>Finds the text that a finding is about.</summary>
internal static class FindingPlaces
{
    public static Diagnostic ToDiagnostic(Finding finding, TrainingPlan plan)
    {
        var place = Place(SlotOf(plan, finding.Slot), finding.Target);
        return new(finding.Rule.Id, finding.Severity, finding.Message, place)
        {
            Related = finding.Related
                .Select(r => new RelatedPlace(Place(SlotOf(plan, r.Slot), FindingTarget.Exercise), r.Message))
                .ToValueList(),
            Finding = finding,
        };
    }

    private static ExerciseSlot? SlotOf(TrainingPlan plan, SlotIndex index)
    {
        var session = plan.Sessions.ElementAtOrDefault(index.Session);
        return session?.Slots.ElementAtOrDefault(index.Slot);
    }

    private static TextSpan Place(ExerciseSlot? slot, FindingTarget target)
    {
        var anchor = target switch
        {
            FindingTarget.Intent => slot?.Intents.FirstOrDefault()?.Source,
            FindingTarget.LastSets => slot?.Groups.LastOrDefault()?.Source,
            _ => null,
        };
        anchor ??= slot?.Source;
        return anchor is null ? default : new(anchor.Start, anchor.Length);
    }
}
