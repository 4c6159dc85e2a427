using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Syntax;
using PreExhaust.Plans;

namespace PreExhaust.Language.Binding;

/// <summary>Finds sessions of a name that two week headers put into one week, and weeks outside any block.</summary>
internal static class SessionOverlaps
{
    public static void Check(BindingContext context, PlanDraft draft, TrainingPlan plan)
    {
        var holders = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var session in draft.Sessions.Take(plan.Sessions.Count))
        {
            if (session.Week is { } week && week < plan.WeekSections.Count)
                CheckSession(session, week);
        }

        if (draft.Blocks.Count > 0)
            ReportOutside(context, draft);

        void CheckSession(SessionDraft session, int header)
        {
            var weeks = Enumerable.Range(1, Limits.Weeks).Where(plan.WeekSections[header].Weeks.Contains);
            var taken = weeks
                .Where(week => HolderOf($"{session.Block}/{week}/{session.Name}", header) != header)
                .ToList();
            if (taken.Count > 0)
                context.Report(
                    DiagnosticKinds.SaidTwice,
                    (SyntaxNode?)session.NameToken ?? draft.Weeks[header].Syntax,
                    $"Week {NamedWeeks.List(taken)} has {Name(session)} already, under another header; keep one.");
        }

        int HolderOf(string session, int header)
        {
            if (!holders.TryGetValue(session, out var holder))
                holders.Add(session, holder = header);
            return holder;
        }
    }

    private static string Name(SessionDraft session) => session.Name is { } name ? $"a session '{name}'" : "exercises";

    private static void ReportOutside(BindingContext context, PlanDraft draft)
    {
        foreach (var week in draft.Weeks.Where(week => week is { Block: null, Syntax.Weeks: not null }))
            context.Report(
                DiagnosticKinds.WrongPlace,
                week.Syntax,
                "In a program with blocks weeks count within a block; move this header into one.");
    }
}
