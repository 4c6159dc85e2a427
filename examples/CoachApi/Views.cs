using CoachApi.Contracts;
using PreExhaust.Analysis;
using PreExhaust.Fatigue;
using PreExhaust.Progression;
using PreExhaust.Resolution;
using PreExhaust.Sheets;

namespace CoachApi;

/// <summary>Writes weeks and sessions out for the page.</summary>
internal static class Views
{
    /// <summary>A week as the text has it; its loads are those before anybody has trained.</summary>
    public static WeekView Planned(OfferedPlan plan, ResolvedPlan run, int number)
    {
        var (cycle, week) = ((number - 1) / run.Plan.WeekCount, (number - 1) % run.Plan.WeekCount);
        return Due(plan, run, run.RestOfWeek(run.Start() with { Cycle = cycle + 1, Week = week + 1 }));
    }

    /// <summary>What is still to come of an athlete's week, with the loads reached so far.</summary>
    public static WeekView Due(OfferedPlan plan, ResolvedPlan run, IReadOnlyList<DueSession> due) => new(
        run.Plan.Name,
        due.Count == 0 ? 1 : ((due[0].Cycle - 1) * run.Plan.WeekCount) + due[0].Week,
        due.Any(session => session.Training.Slots.All(slot => slot.IsDeload)),
        [.. due.Select(session => Of(plan, run, session))],
        [.. plan.Findings.Where(IsOfPlan).Select(FindingView.Of)]);

    private static bool IsOfPlan(Finding finding) => finding.Target == FindingTarget.Plan;

    private static SessionView Of(OfferedPlan plan, ResolvedPlan run, DueSession due)
    {
        var (session, week) = (due.Training.Session, due.Training.Week);
        return new(
            due.Name,
            due.Day?.ToString(),
            (int)Math.Round(SessionTime.Estimate(run.Plan, session, week).TotalMinutes),
            [.. due.Training.Slots.Select(slot => Of(run, slot))],
            [
                .. plan.Findings
                    .Where(finding => !IsOfPlan(finding) && run.Plan.Sessions[finding.Slot.Session] == session)
                    .Select(FindingView.Of),
            ],
            due.Missing);
    }

    private static ExerciseView Of(ResolvedPlan run, ResolvedSlot slot) => new(
        $"{slot.Exercise}",
        slot.Slot.Label?.ToString(),
        [.. slot.Warmup.Select(sets => Of(run, slot, sets))],
        [.. slot.Groups.Select(sets => Of(run, slot, sets))],
        [.. slot.Sets.Select(set => new SetView(set.Target, set.Aim, $"{set.Load}"))],
        slot.Slot.Notes);

    private static GroupView Of(ResolvedPlan run, ResolvedSlot slot, ResolvedGroup sets) => new(
        sets.Group.Amount,
        $"{sets.Load}",
        string.Join(" + ", run.PlatesPerSide(slot, sets.Load)),
        $"{sets.Group.Effort}",
        $"{sets.Group.Rest}");
}
