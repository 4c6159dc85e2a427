using PreExhaust.Analysis;
using PreExhaust.Language.Text;
using PreExhaust.Plans;

namespace PreExhaust.Language.Diagnostics;

/// <summary>Finds the text that a finding is about.</summary>
internal static class FindingPlaces
{
    public static Diagnostic ToDiagnostic(Finding finding, TrainingPlan plan)
    {
        var place = Place(plan, finding);
        return new(finding.Rule.Id, finding.Severity, finding.Message, place)
        {
            Related = finding.Related
                .Select(r => new RelatedPlace(Span(SlotOf(plan, r.Slot)?.Source), r.Message))
                .ToValueList(),
            Finding = finding,
        };
    }

    private static Session? SessionOf(TrainingPlan plan, SlotIndex index) =>
        plan.Sessions.ElementAtOrDefault(index.Session);

    private static ExerciseSlot? SlotOf(TrainingPlan plan, SlotIndex index) =>
        SessionOf(plan, index)?.Slots.ElementAtOrDefault(index.Slot);

    private static TextSpan Place(TrainingPlan plan, Finding finding)
    {
        var (index, number) = (finding.Slot, finding.TargetIndex);
        var slot = SlotOf(plan, index);
        var anchor = finding.Target switch
        {
            FindingTarget.Session => SessionOf(plan, index)?.Source,
            FindingTarget.Plan => plan.Source,
            FindingTarget.Intent => slot?.Intents.ElementAtOrDefault(number)?.Source,
            FindingTarget.Sets => slot?.GroupsOf(finding.WeekRow).ElementAtOrDefault(number)?.Source,
            FindingTarget.Suppression => slot?.Allowed.ElementAtOrDefault(number)?.Source,
            FindingTarget.SessionSuppression =>
                SessionOf(plan, index)?.Allowed.ElementAtOrDefault(number)?.Source,
            FindingTarget.WeekSuppression when SessionOf(plan, index) is { } session =>
                plan.WeekSectionOf(session)?.Allowed.ElementAtOrDefault(number)?.Source,
            FindingTarget.BlockSuppression when SessionOf(plan, index) is { } session =>
                plan.BlockOf(session)?.Allowed.ElementAtOrDefault(number)?.Source,
            FindingTarget.PlanSuppression => plan.Allowed.ElementAtOrDefault(number)?.Source,
            _ => null,
        };
        return Span(anchor ?? slot?.Source);
    }

    private static TextSpan Span(Anchor? anchor) => anchor is null ? default : new(anchor.Start, anchor.Length);
}
