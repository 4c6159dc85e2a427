using PreExhaust.Language.Syntax;
using PreExhaust.Language.Syntax.Statements;
using PreExhaust.Plans;

namespace PreExhaust.Language.Binding;

/// <summary>
/// Which lines make which session, and whether each session can be bound without the lines of the others.
/// </summary>
internal sealed class PlanOutline
{
    private readonly List<int> _headers = [];
    private readonly List<int> _sessions = [];
    private bool _isInSession;
    private bool _hasOther;
    private int _lines;

    /// <summary>The lines of all headers from that of the first session on, from 0.</summary>
    public IReadOnlyList<int> Headers => _headers;

    /// <summary>The lines of the headers of sessions, from 0.</summary>
    public IReadOnlyList<int> Sessions => _sessions;

    /// <summary>What holds around each session of the plan; empty where sessions cannot be bound alone.</summary>
    public IReadOnlyList<PlanSettings> Outer { get; private set; } = [];

    /// <summary>How many items the lines of each session ask to be copied.</summary>
    public IReadOnlyList<int> Copied { get; private set; } = [];

    /// <summary>Whether a line below the header of a session concerns that session alone.</summary>
    public static bool IsOfSession(LineSyntax line) => line.Statement switch
    {
        null or ExerciseSyntax or GroupSyntax or ContinuationSyntax or AllowSyntax or NoteSyntax => true,
        SettingSyntax setting => !setting.Keyword.Is("weeks") && !setting.Keyword.Is("rotate"),
        _ => false,
    };

    /// <summary>Takes the next line.</summary>
    public void Add(LineSyntax line)
    {
        var number = _lines++;
        var isSession = line.Statement is SessionSyntax or HeadingSyntax { Week: null, IsBlock: false };
        if (isSession || line.Statement is HeadingSyntax or BlockSyntax or WeekSyntax)
            Open(number, isSession);
        else if (_isInSession)
            _hasOther |= !IsOfSession(line);
        else
            _hasOther |= line.Statement is ExerciseSyntax or GroupSyntax or UnletteredGroupSyntax;
    }

    /// <summary>
    /// Decides when the plan is bound, whose sessions copy nothing of each other, whether they can be bound alone from
    /// now on.
    /// </summary>
    /// <param name="context">What was bound.</param>
    /// <param name="draft">The lines by session.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="outer">What holds around a session.</param>
    public void Close(
        BindingContext context,
        PlanDraft draft,
        TrainingPlan plan,
        Func<SessionDraft, PlanSettings> outer)
    {
        var isWhole = draft.Sessions.Count == _sessions.Count
            && draft.Blocks.Count <= Limits.Blocks
            && draft.Weeks.Count <= Limits.WeekSections;
        var isSeparate = !_hasOther && plan.Exercises.Count == 0
            && context.SessionReferences.Count == 0 && context.Unsure.Count == 0
            && draft.Sessions.Sum(session => session.Copied) <= Limits.CopiedItemsPerFile;
        var isAllowedBelow = plan.Blocks.All(block => block.Allowed.Count == 0)
            && plan.WeekSections.All(week => week.Allowed.Count == 0);
        if (isWhole && isSeparate && isAllowedBelow && context.Diagnostics.Count < Limits.Diagnostics)
        {
            Outer = draft.Sessions.Take(plan.Sessions.Count).Select(outer).ToList();
            Copied = draft.Sessions.Select(session => session.Copied).ToList();
        }
    }

    private void Open(int line, bool isSession)
    {
        _isInSession = isSession;
        if (isSession)
            _sessions.Add(line);
        if (_sessions.Count > 0)
            _headers.Add(line);
    }
}
