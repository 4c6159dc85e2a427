using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Syntax;
using PreExhaust.Language.Syntax.Statements;
using PreExhaust.Plans;

namespace PreExhaust.Language.Binding;

/// <summary>Opens programs, blocks, weeks and sessions.</summary>
internal sealed class HeaderBinder(BindingContext context, PlanDraft plan)
{
    /// <summary>The names of sessions with the header they stand under.</summary>
    private readonly HashSet<string> _sessionNames = new(StringComparer.OrdinalIgnoreCase);

    private readonly HashSet<string> _blockNames = new(StringComparer.OrdinalIgnoreCase);

    public void Add(ProgramSyntax program)
    {
        var isFirst = plan.Program.Syntax is null;
        if (!isFirst || plan.Sessions.Count + plan.Blocks.Count + plan.Weeks.Count > 0)
        {
            var problem = isFirst
                ? "The program header stands before its sessions."
                : "A file holds one program; move this one to a file of its own.";
            context.Report(DiagnosticKinds.SecondProgram, program, problem);
        }

        if (program.Name is null)
            context.Report(
                DiagnosticKinds.Unexpected,
                program,
                "A program needs a name: 'program Leg Priority'.");
        plan.Program.Syntax ??= program;
    }

    /// <summary>Opens a block.</summary>
    /// <param name="name">Its name; <c>null</c> where it has none.</param>
    /// <param name="place">The header.</param>
    /// <param name="line">The line of the header.</param>
    public void AddBlock(SyntaxToken? name, SyntaxNode place, LineSyntax line)
    {
        ReportTooMany(plan.Blocks.Count, Limits.Blocks, "blocks", place);
        if (name is null)
            context.Report(DiagnosticKinds.Unexpected, place, "A block needs a name: 'block Base'.");
        var text = name is null ? $"Block {plan.Blocks.Count + 1}" : NameBinder.Unquote(name.Text);
        if (!_blockNames.Add(text))
            context.Report(
                DiagnosticKinds.SaidTwice,
                name ?? place,
                $"There is a block '{text}' already; give this one another name.");
        plan.Open(new BlockDraft(text, name ?? place, line));
    }

    public void AddWeek(WeekSyntax week)
    {
        ReportTooMany(plan.Weeks.Count, Limits.WeekSections, "week headers", week);
        plan.Open(new WeekDraft(week, plan.OpenBlock, plan.Sessions.Count));
    }

    /// <summary>Opens a session.</summary>
    /// <param name="name">Its name; <c>null</c> where it has none.</param>
    /// <param name="place">The keyword, or the heading that stands for it.</param>
    /// <param name="days">Its days.</param>
    /// <param name="model">The name of the session that it copies; <c>null</c> without.</param>
    public void AddSession(
        SyntaxToken? name, SyntaxNode place, ValueList<SessionDay> days, SyntaxToken? model = null)
    {
        ReportTooMany(plan.Sessions.Count, Limits.Sessions, "sessions", place);
        if (name is null && place is SyntaxToken)
            context.Report(DiagnosticKinds.Unexpected, place, "A session needs a name: 'session Upper A'.");
        var text = name is null ? $"Session {plan.Sessions.Count + 1}" : NameBinder.Unquote(name.Text);
        if (!_sessionNames.Add(Key(text)))
            ReportDuplicate(text, name, place);
        plan.Open(new SessionDraft(text, name)
        {
            Block = plan.OpenBlock,
            Week = plan.OpenWeek,
            Days = days,
            Model = model,
        });
    }

    private string Key(string session) => $"{plan.OpenBlock}/{plan.OpenWeek}/{session}";

    private void ReportDuplicate(string session, SyntaxToken? name, SyntaxNode place)
    {
        if (context.Diagnostics.IsFull)
            return;
        var number = 2;
        while (context.Source.Text.IndexOf($"{session} {number}", StringComparison.OrdinalIgnoreCase) >= 0)
            number++;
        var other = $"{session} {number}";
        var written = name is null || name.Text == session ? other : $"\"{other}\"";
        context.Report(
            DiagnosticKinds.DuplicateSession,
            name ?? place,
            $"There is a session '{session}' already; give this one another name.",
            name is null ? [] : [new TextFix($"Write '{other}'", name.Span, written)]);
    }

    /// <summary>The open session; exercises without a header open one.</summary>
    public SessionDraft OpenSession()
    {
        if (plan.Session is null)
            plan.Open(new SessionDraft(null, null) { Block = plan.OpenBlock, Week = plan.OpenWeek });
        return plan.Session!;
    }

    private void ReportTooMany(int count, int most, string what, SyntaxNode place)
    {
        if (count == most)
            context.Report(
                DiagnosticKinds.TooMany,
                place,
                $"A program has at most {most} {what}; the others are not read.");
    }
}
