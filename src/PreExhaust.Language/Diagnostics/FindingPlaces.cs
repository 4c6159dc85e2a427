using PreExhaust.Analysis;
using PreExhaust.Language.Text;
using PreExhaust.Plans;

namespace PreExhaust.Language.Diagnostics;

/// <summary>Finds the text that a finding is about.</summary>
/// <param name="plan">The plan.</param>
/// <param name="shift">How far behind its anchors the lines of a session stand, by its place in the plan.</param>
internal sealed class FindingPlaces(TrainingPlan plan, Func<int, int> shift)
{
    /// <summary>
    /// Findings at their places. What a line would have given a suppression to do that cannot be read, nobody knows:
    /// none is called unused.
    /// </summary>
    /// <param name="findings">What the rules find in the plan.</param>
    /// <param name="language">What the language says of the text.</param>
    public IEnumerable<Diagnostic> Of(ValueList<Finding> findings, ValueList<Diagnostic> language)
    {
        var isRead = language.All(message => message.Severity < Severity.Error);
        return findings
            .Where(finding => isRead || finding.Rule != RuleSet.UnusedSuppression)
            .Select(ToDiagnostic);
    }

    private Diagnostic ToDiagnostic(Finding finding) =>
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
            return TextSpan.Of(header);
        if (finding.Target == FindingTarget.PlanSuppression && At(plan.Allowed, number)?.Source is { } allowed)
            return TextSpan.Of(allowed);
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

    private TextSpan Span(Anchor? anchor, SlotIndex index) =>
        anchor is null ? default : TextSpan.Of(anchor).Moved(shift(index.Session));
}
