using PreExhaust.Language.Binding.Definitions;
using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Syntax;
using PreExhaust.Language.Syntax.Statements;
using PreExhaust.Plans;

namespace PreExhaust.Language.Binding;

/// <summary>Puts lines into their places: programs hold blocks, weeks and sessions, sessions hold exercises.</summary>
internal sealed class PlanBinder
{
    private readonly BindingContext _context;
    private readonly PlanDraft _plan = new();
    private readonly HeaderBinder _headers;
    private readonly SettingLines _settings;
    private readonly ExerciseLines _exercises;
    private readonly UnletteredGroups _unlettered;

    /// <summary>A line whose own lines cannot be read: what is indented below it is left alone.</summary>
    private UnreadLine? _unread;

    private PlanBinder(SyntaxTree tree, BindingContext context)
    {
        _context = context;
        _headers = new(context, _plan);
        _settings = new(context, _plan);
        _exercises = new(context, _plan, _headers, _settings);
        _unlettered = new(context, tree);
    }

    /// <summary>The plan that the healthy lines of a tree make.</summary>
    /// <param name="tree">The lines.</param>
    /// <param name="context">What the binders share.</param>
    /// <param name="outline">Takes which lines make which session.</param>
    public static TrainingPlan Bind(SyntaxTree tree, BindingContext context, PlanOutline outline)
    {
        var binder = new PlanBinder(tree, context);
        foreach (var line in tree.Lines)
        {
            binder.Add(line);
            outline.Add(line);
        }

        return new PlanAssembler(binder._context, binder._plan).Assemble(tree.Source.Path, outline);
    }

    /// <summary>
    /// The session that some lines make, its header first, and how many items they copy; <c>null</c> where one of them
    /// copies what stands neither among them nor in a scheme. It has no place in a plan, and no days of one that it
    /// replaces.
    /// </summary>
    /// <param name="tree">The lines.</param>
    /// <param name="context">What the binders share.</param>
    /// <param name="outer">What holds around the session.</param>
    public static (Session Session, int Copied)? BindSession(
        SyntaxTree tree, BindingContext context, PlanSettings outer)
    {
        var binder = new PlanBinder(tree, context);
        foreach (var line in tree.Lines)
            binder.Add(line);
        var draft = binder._plan.Sessions[0];
        var copies = new LineCopies(context, [draft], new());
        copies.Expand();
        if (!copies.AreApart)
            return null;
        var session = new SessionBinder(context).Bind(draft, "", outer);
        return context.Diagnostics.HasCopied ? null : (session, draft.Copied);
    }

    private void Add(LineSyntax line)
    {
        if (line.Statement is null && line.Skipped is null)
        {
            _plan.IsInUnletteredGroup &= line.Comment is not null;
            return;
        }

        if (_unread is { } unread && unread.Owns(line))
            return;
        _unread = null;
        if (line.Statement is not (ContinuationSyntax or AllowSyntax or NoteSyntax))
            _plan.CloseExercise();
        if (line.Statement is not (ExerciseSyntax or ContinuationSyntax or AllowSyntax or NoteSyntax))
            _plan.IsInUnletteredGroup = line.Statement is UnletteredGroupSyntax;
        switch (line.Statement)
        {
            case SettingSyntax setting:
                _settings.Add(setting);
                break;
            case ExerciseSyntax exercise:
                _exercises.Add(exercise, line.Indentation);
                break;
            case GroupSyntax group:
                _exercises.Add(group, line);
                break;
            case UnletteredGroupSyntax group:
                _headers.OpenSession();
                _unlettered.Report(group);
                break;
            case ContinuationSyntax continuation:
                _exercises.Add(continuation, line);
                break;
            case AllowSyntax allow:
                _exercises.Add(allow, line);
                break;
            case NoteSyntax note:
                _exercises.Add(note);
                break;
            case FactSyntax fact:
                ReportFact(fact);
                break;
            case null or UnsupportedSyntax or ExerciseDefinitionSyntax or SchemeSyntax:
                _unread = UnreadLine.Of(line);
                break;
            default:
                AddHeader(line.Statement, line);
                break;
        }
    }

    private void CheckDays(SessionSyntax session, LineSyntax line)
    {
        if (session is { On: { } on, Days: null } && line.Skipped is null)
            _context.Report(DiagnosticKinds.Unexpected, on, "The days are missing, such as 'on Mon, Thu'.");
    }

    private void AddHeader(StatementSyntax header, LineSyntax line)
    {
        switch (header)
        {
            case ProgramSyntax program:
                _headers.Add(program);
                break;
            case BlockSyntax block:
                _headers.AddBlock(block.Name, block, line);
                break;
            case WeekSyntax week:
                _headers.AddWeek(week);
                break;
            case HeadingSyntax { Week: { } week }:
                _headers.AddWeek(week);
                break;
            case HeadingSyntax { IsBlock: true } heading:
                _headers.AddBlock(heading.Name, heading, line);
                break;
            case HeadingSyntax heading:
                _headers.AddSession(heading.Name, heading, default);
                break;
            case SessionSyntax session:
                CheckDays(session, line);
                _headers.AddSession(session.Name, session.Keyword, DayBinder.Bind(session.Days), session.Model);
                break;
        }
    }

    private void ReportFact(FactSyntax fact) => _context.Report(
        DiagnosticKinds.WrongPlace,
        fact.Keyword,
        $"'{fact.Word}' says something of an exercise; it stands indented below 'exercise NAME'.");
}
