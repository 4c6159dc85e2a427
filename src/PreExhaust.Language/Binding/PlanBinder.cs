using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Syntax;
using PreExhaust.Language.Syntax.Prescriptions;
using PreExhaust.Language.Syntax.Statements;
using PreExhaust.Plans;

namespace PreExhaust.Language.Binding;

/// <summary>Puts lines into their places: programs hold sessions, sessions hold exercises.</summary>
internal sealed class PlanBinder
{
    private readonly BindingContext _context;
    private readonly SettingBinder _settings;
    private readonly ContinuationRules _continuations;
    private readonly SuppressionBinder _suppressions;
    private readonly List<SessionDraft> _sessions = [];
    private readonly HashSet<string> _sessionNames = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _programNotes = [];
    private readonly List<Suppression> _programAllowed = [];

    private PlanSettings _programSettings = PlanSettings.None;
    private ProgramSyntax? _program;
    private ExerciseDraft? _exercise;

    /// <summary>A line whose own lines cannot be read: what is indented below it is left alone.</summary>
    private UnreadLine? _unread;
    private bool _hasUnreadWeeks;

    private PlanBinder(BindingContext context)
    {
        _context = context;
        _settings = new(context);
        _continuations = new(context);
        _suppressions = new(context);
    }

    private SessionDraft? Session => _sessions.Count == 0 ? null : _sessions[_sessions.Count - 1];

    /// <summary>The plan that the healthy lines of a tree make.</summary>
    public static TrainingPlan Bind(SyntaxTree tree, DiagnosticBag diagnostics)
    {
        var binder = new PlanBinder(new(tree.Source, diagnostics));
        foreach (var line in tree.Lines)
            binder.Add(line);
        return binder.Finish(tree.Source.Path);
    }

    private void Add(LineSyntax line)
    {
        if (line.Statement is null && line.Skipped is null)
            return;
        if (_unread is { } unread && unread.Owns(line))
            return;
        _unread = null;
        switch (line.Statement)
        {
            case ProgramSyntax program:
                AddProgram(program);
                break;
            case SessionSyntax session:
                AddSession(session.Name, session.Keyword, Days(session));
                break;
            case HeadingSyntax heading:
                AddSession(heading.Name, heading, default);
                break;
            case SettingSyntax setting:
                AddSetting(setting);
                break;
            case ExerciseSyntax exercise:
                AddExercise(exercise, line.Indentation);
                break;
            case ContinuationSyntax continuation:
                AddContinuation(continuation, line);
                break;
            case AllowSyntax allow:
                AddSuppression(allow, line);
                break;
            case NoteSyntax note:
                AddNote(note.Text.Text.Substring(1).Trim());
                break;
            case UnsupportedSyntax unsupported:
                Leave(line, unsupported.Keyword);
                break;
            default:
                Leave(line, null);
                break;
        }
    }

    private void AddProgram(ProgramSyntax program)
    {
        if (_program is not null || _sessions.Count > 0)
        {
            var problem = _program is null
                ? "The program header stands before its sessions."
                : "A file holds one program; move this one to a file of its own.";
            _context.Report(DiagnosticKinds.SecondProgram, program, problem);
        }

        if (program.Name is null)
            _context.Report(
                DiagnosticKinds.Unexpected,
                program,
                "A program needs a name: 'program Leg Priority'.");
        _program ??= program;
        _exercise = null;
    }

    private void AddSession(SyntaxToken? name, SyntaxNode place, ValueList<SessionDay> days)
    {
        _exercise = null;
        if (_sessions.Count == Limits.Sessions)
            _context.Report(
                DiagnosticKinds.TooMany,
                place,
                $"A program has at most {Limits.Sessions} sessions; the others are not read.");
        if (name is null && place is SyntaxToken)
            _context.Report(DiagnosticKinds.Unexpected, place, "A session needs a name: 'session Upper A'.");
        var text = name is null ? $"Session {_sessions.Count + 1}" : NameBinder.Unquote(name.Text);
        if (!_sessionNames.Add(text) && !_hasUnreadWeeks)
            _context.Report(
                DiagnosticKinds.DuplicateSession,
                name ?? place,
                $"There is a session '{text}' already; give this one another name.");
        _sessions.Add(new(text, name) { Days = days });
    }

    private ValueList<SessionDay> Days(SessionSyntax session) =>
        session.Days?.Days.Select(DayBinder.Bind).ToValueList() ?? default;

    private void AddSetting(SettingSyntax setting)
    {
        _exercise = null;
        if (Session is not { } session)
        {
            _programSettings = _settings.Bind(setting, _programSettings);
        }
        else if (session.Exercises.Count > 0)
        {
            _context.Report(
                DiagnosticKinds.WrongPlace,
                setting.Keyword,
                $"'{setting.Keyword.Text}' stands between its header and the first exercise; move it up.");
        }
        else if (setting.Keyword.Is("weeks"))
        {
            _context.Report(
                DiagnosticKinds.WrongPlace,
                setting.Keyword,
                "'weeks' belongs to the program; move it above the first session.");
        }
        else
        {
            session.Settings = _settings.Bind(setting, session.Settings);
        }
    }

    private void AddExercise(ExerciseSyntax exercise, string indentation)
    {
        if (Session is null)
            _sessions.Add(new(null, null));
        var exercises = Session!.Exercises;
        _exercise = new(exercise, indentation);
        if (exercises.Count < Limits.ExercisesPerSession)
            exercises.Add(_exercise);
        else if (exercises.Count == Limits.ExercisesPerSession)
            _context.Report(
                DiagnosticKinds.TooMany,
                exercise.Name,
                $"A session has at most {Limits.ExercisesPerSession} exercises; this one is not read.");
    }

    private void AddContinuation(ContinuationSyntax continuation, LineSyntax line)
    {
        if (_exercise is { } exercise && _continuations.IsDeeper(line, exercise))
        {
            exercise.Items.AddRange(continuation.Prescription.Items);
            return;
        }

        var isFirst = Session is null || Session.Exercises.Count == 0;
        if (isFirst && ContinuationRules.LoneRest(continuation) is { } rest)
            AddRest(rest);
        else
            _continuations.ReportPlace(continuation, line, _exercise, Session);
    }

    private void AddRest(RestSyntax rest)
    {
        if (Session is { } session)
            session.Settings = _settings.BindRest(rest, session.Settings);
        else
            _programSettings = _settings.BindRest(rest, _programSettings);
    }

    private void AddSuppression(AllowSyntax allow, LineSyntax line)
    {
        if (_exercise is { } exercise && _continuations.IsDeeper(line, exercise))
            _suppressions.Bind(allow, exercise.Allowed);
        else if (Session is not { } session)
            _suppressions.Bind(allow, _programAllowed);
        else if (session.Exercises.Count == 0)
            _suppressions.Bind(allow, session.Allowed);
        else
            _continuations.ReportPlace(allow, line, _exercise, session);
    }

    private void AddNote(string text)
    {
        var notes = _exercise?.Notes ?? Session?.Notes ?? _programNotes;
        notes.Add(text);
    }

    private void Leave(LineSyntax line, SyntaxToken? keyword)
    {
        _exercise = null;
        var word = keyword?.Text.ToUpperInvariant() ?? "";
        _unread = UnreadLine.Of(line);
        _hasUnreadWeeks |= word == "BLOCK" || word.Contains("WEEK");
    }

    private TrainingPlan Finish(string path)
    {
        var name = _program?.Name is { } token
            ? NameBinder.Unquote(token.Text)
            : FileNames.WithoutExtension(path);
        var binder = new SessionBinder(_context, _programSettings);
        var sessions = _sessions.Take(Limits.Sessions).Select(s => binder.Bind(s, name)).ToValueList();
        new IdentityCheck(_context).Check(sessions);
        if (sessions.All(s => s.Slots.Count == 0) && _context.Diagnostics.Count == 0)
            _context.Diagnostics.Add(
                DiagnosticKinds.EmptyFile,
                default,
                "The file has no exercises yet, so there is no training in its plan.");
        return new(name, sessions)
        {
            Settings = _programSettings with { Weeks = _programSettings.Weeks ?? SessionBinder.LastWeek(sessions) },
            Notes = _programNotes.ToValueList(),
            Allowed = _programAllowed.ToValueList(),
            File = path,
            Source = _program?.Name is { } place ? _context.AnchorOf(place) : null,
        };
    }
}
