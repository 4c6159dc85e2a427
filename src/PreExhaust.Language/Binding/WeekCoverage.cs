using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Syntax;
using PreExhaust.Plans;

namespace PreExhaust.Language.Binding;

/// <summary>Finds weeks without a session, and week headers with nothing under them.</summary>
internal sealed class WeekCoverage(BindingContext context, PlanDraft draft, TrainingPlan plan)
{
    public void Check()
    {
        if (draft.Sessions.Count == 0)
            return;
        foreach (var weeks in EmptyWeeks().GroupBy(week => week.Block))
            ReportEmpty(weeks.Key, weeks.Select(week => week.WeekOfBlock).ToList());
        var filled = new HashSet<int?>(draft.Sessions.Select(session => session.Week));
        for (var i = 0; i < plan.WeekSections.Count; i++)
        {
            if (filled.Contains(i))
                continue;
            if (IsBare(draft.Weeks[i], plan.WeekSections[i]))
                ReportBare(draft.Weeks[i], plan.WeekSections[i]);
            else
                ReportIdle(draft.Weeks[i], draft.Weeks[i].Syntax);
        }

        var withSessions = new HashSet<int?>(draft.Sessions.Select(session => session.Block));
        for (var i = 0; i < plan.Blocks.Count; i++)
        {
            if (!withSessions.Contains(i) && withSessions.Contains(null))
                ReportIdle(draft.Blocks[i], draft.Blocks[i].Place);
        }
    }

    /// <summary>A header's settings hold for the sessions below it alone.</summary>
    private void ReportIdle(HeaderDraft header, SyntaxNode place)
    {
        var settings = header.Settings with { Weeks = null, Rotation = null, Deload = null };
        if (settings != PlanSettings.None)
            Report(
                place,
                "Settings hold for the sessions below their header, and none stands here: these change nothing.");
    }

    /// <summary>A header that says nothing else, and that no error is about.</summary>
    private bool IsBare(WeekDraft header, WeekSection section) =>
        section is { IsDeload: false, Title: null }
        && header.Syntax.Weeks is not null
        && (header.Block is not null || draft.Blocks.Count == 0);

    private IEnumerable<TrainingWeek> EmptyWeeks() => Enumerable
        .Range(1, Math.Min(plan.WeekCount, Limits.Weeks))
        .Select(plan.Week)
        .Where(week => week.Sessions.Count == 0);

    private void ReportEmpty(int? block, IReadOnlyList<int> weeks)
    {
        var headers = draft.Weeks.Where(week => week.Block == block).ToList();
        var what = weeks.Count == 1
            ? $"Week {weeks[0]} has no session"
            : $"Weeks {NamedWeeks.List(weeks)} have no session";
        if (headers.Count == 1 && CountOf(headers[0]) is { } count)
            Report(headers[0].Syntax, $"{what}: did you mean 'weeks {count}'?", Weeks(headers[0], count));
        else if (headers.Count == 0 && block is { } empty)
            Report(draft.Blocks[empty].Place, $"The block '{draft.Blocks[empty].Name}' has no session.");
        else if (headers.Count > 0)
            Report((SyntaxNode?)HeaderOf(block).Weeks ?? headers[headers.Count - 1].Syntax, $"{what}.");
    }

    private void ReportBare(WeekDraft header, WeekSection section)
    {
        var count = CountOf(header);
        var weeks = Enumerable.Range(1, Limits.Weeks).Where(section.Weeks.Contains).ToList();
        if (weeks.Count == 0)
            return;
        var what = $"'{context.TextOf(header.Syntax)}' holds nothing";
        var question = count is null ? "." : $", or did you mean 'weeks {count}'?";
        Report(
            header.Syntax,
            $"{what}: write what is done in week {NamedWeeks.List(weeks)} below it{question}",
            count is { } meant ? [Weeks(header, meant)] : []);
    }

    /// <summary>The number of weeks that a header was perhaps meant to state; <c>null</c> where it cannot be.</summary>
    private int? CountOf(WeekDraft header)
    {
        var sessions = draft.Sessions.Take(header.SessionsBefore);
        var mayState = HeaderOf(header.Block).Weeks is null && !sessions.Any(s => s.Block == header.Block);
        return mayState && header.Syntax is { Weeks: not null, Title: null }
            ? NamedWeeks.Single(plan.WeekSections[draft.Weeks.IndexOf(header)].Weeks)
            : null;
    }

    private HeaderDraft HeaderOf(int? block) => block is { } index ? draft.Blocks[index] : draft.Program;

    private static TextFix Weeks(WeekDraft header, int count) =>
        new($"Write 'weeks {count}'", header.Syntax.Span, $"weeks {count}");

    private void Report(SyntaxNode place, string message, params TextFix[] fixes) =>
        context.Report(DiagnosticKinds.WeekWithoutSession, place, message, fixes);
}
