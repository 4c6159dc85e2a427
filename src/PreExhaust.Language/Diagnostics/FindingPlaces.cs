using PreExhaust.Analysis;
using PreExhaust.Language.Text;
using PreExhaust.Plans;

namespace PreExhaust.Language.Diagnostics;

/// <summary>Finds the text that a finding is about.</summary>
/// <param name="plan">The plan.</param>
/// <param name="shift">How far behind its anchors the lines of a session stand, by its place in the plan.</param>
internal sealed class FindingPlaces(TrainingPlan plan, Func<int, int> shift)
{
    public static Diagnostic ToDiagnostic(Finding finding, TrainingPlan plan) =>
        new FindingPlaces(plan, _ => 0).ToDiagnostic(finding);

    public Diagnostic ToDiagnostic(Finding finding) =>
        new(finding.Rule.Id, finding.Severity, finding.Message, Place(finding))
        {
            Related = finding.Related
                .Select(r => new RelatedPlace(Span(SlotOf(r.Slot)?.Source, r.Slot), r.Message))
                .ToValueList(),
            Finding = finding,
        };

    private static T? At<T>(ValueList<T> list, int index)
        where T : class => index >= 0 && index < list.Count ? list[index] : null;

    private Session? SessionOf(SlotIndex index) => At(plan.Sessions, index.Session);

    private ExerciseSlot? SlotOf(SlotIndex index) =>
        SessionOf(index) is { } session ? At(session.Slots, index.Slot) : null;

    private TextSpan Place(Finding finding)
    {
        var (index, number) = (finding.Slot, finding.TargetIndex);
        if (finding.Target == FindingTarget.Plan && plan.Source is { } header)
            return Span(header);
        if (finding.Target == FindingTarget.PlanSuppression && At(plan.Allowed, number)?.Source is { } allowed)
            return Span(allowed);
        var slot = SlotOf(index);
        var anchor = finding.Target switch
        {
            FindingTarget.Session => SessionOf(index)?.Source,
            FindingTarget.Intent when slot is not null => At(slot.Intents, number)?.Source,
            FindingTarget.Sets when slot is not null => At(slot.GroupsOf(finding.WeekRow), number)?.Source,
            FindingTarget.Suppression when slot is not null => At(slot.Allowed, number)?.Source,
            FindingTarget.SessionSuppression when SessionOf(index) is { } session =>
                At(session.Allowed, number)?.Source,
            FindingTarget.WeekSuppression when SessionOf(index) is { } session =>
                plan.WeekSectionOf(session)?.Allowed.ElementAtOrDefault(number)?.Source,
            FindingTarget.BlockSuppression when SessionOf(index) is { } session =>
                plan.BlockOf(session)?.Allowed.ElementAtOrDefault(number)?.Source,
            _ => null,
        };
        return Span(anchor ?? slot?.Source, index);
    }

    private static TextSpan Span(Anchor anchor) => new(anchor.Start, anchor.Length);

    private TextSpan Span(Anchor? anchor, SlotIndex index) =>
        anchor is null ? default : new(anchor.Start + shift(index.Session), anchor.Length);
}
