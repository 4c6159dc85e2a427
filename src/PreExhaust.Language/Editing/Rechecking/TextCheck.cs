using PreExhaust.Analysis;
using PreExhaust.Language.Binding;
using PreExhaust.Language.Binding.Definitions;
using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Text;
using PreExhaust.Plans;

namespace PreExhaust.Language.Editing.Rechecking;

/// <summary>
/// All there is to say about a text. Where its sessions can be bound alone it is kept by session, so that after an edit
/// within one of them the others are neither read nor looked at again; their lines have only moved. Immutable.
/// </summary>
internal sealed class TextCheck
{
    private static readonly HashSet<string> AboutIdentities =
        [DiagnosticKinds.NewVariant.Id, DiagnosticKinds.TwoProgressions.Id];

    private static readonly HashSet<string> AboutFile =
    [
        DiagnosticKinds.BinaryFile.Id, DiagnosticKinds.InvalidEncoding.Id, DiagnosticKinds.FileTooLarge.Id,
        DiagnosticKinds.EmptyFile.Id,
    ];

    private readonly DefinitionTable _definitions;
    private readonly PlanAnalysis? _analysis;

    /// <summary>Held while a version is checked that shares what is worked out late with those before it.</summary>
    private readonly object _turn;

    /// <summary>The sessions in order; empty where they cannot be bound alone.</summary>
    private readonly CheckedSession[] _sessions;

    /// <summary>What is said of lines outside all sessions, and of headers.</summary>
    private readonly ValueList<Diagnostic> _frame;

    /// <summary>What is said of exercises and variants whose lines share one state.</summary>
    private readonly ValueList<Diagnostic> _identities;

    private TextCheck(
        SourceFile source,
        DefinitionTable definitions,
        ValueList<Diagnostic> messages,
        PlanAnalysis? analysis,
        CheckedSession[] sessions,
        ValueList<Diagnostic> frame,
        ValueList<Diagnostic> identities,
        object turn)
    {
        (Source, _definitions, Messages) = (source, definitions, messages);
        (_analysis, _sessions, _frame, _identities, _turn) = (analysis, sessions, frame, identities, turn);
    }

    /// <summary>The text.</summary>
    public SourceFile Source { get; }

    /// <summary>What the language and the rules say, in text order.</summary>
    public ValueList<Diagnostic> Messages { get; }

    /// <summary>Checks a text as a whole.</summary>
    /// <param name="document">The text.</param>
    /// <param name="outline">Which of its lines make which session.</param>
    /// <param name="options">What the team says about rules.</param>
    public static TextCheck Of(WorkoutDocument document, PlanOutline outline, AnalysisOptions options)
    {
        var findings = PlanAnalyzer.Analyze(document.Plan, RuleSet.Default, options, out var analysis);
        var definitions = document.Shared.With(document.Source.Path, document.Definitions).Table;
        var isOfLines = outline.Outer.Count > 0 && !document.Diagnostics.Any(message => AboutFile.Contains(message.Id));
        var places = isOfLines ? PlacesOf(document, outline) : [];
        var messagesOf = document.Diagnostics
            .Where(message => !AboutIdentities.Contains(message.Id))
            .ToLookup(message => SessionOf(document.Source.PositionAt(message.Span.Start).Line - 1, places));
        var sessions = places.Select((session, i) => session with { Messages = messagesOf[i].ToValueList() });
        var frame = messagesOf[-1].ToValueList();
        var identities = document.Diagnostics.Where(message => AboutIdentities.Contains(message.Id));
        var isPlain = frame.All(message => message.Fixes.Count == 0 && message.Related.Count == 0);
        var messages = InOrder(document.Diagnostics, document.Placed(findings));
        var checkedSessions = isPlain ? sessions.ToArray() : [];
        return new(document.Source, definitions, messages, analysis, checkedSessions, frame, identities, new());
    }

    /// <summary>
    /// Checks another version of the text; <c>null</c> where more than one session has changed, or how sessions hang
    /// together: then it has to be checked as a whole.
    /// </summary>
    public TextCheck? After(SourceFile source)
    {
        if (_analysis is null || _sessions.Length == 0)
            return null;
        var change = ChangedLines.Between(Source, source);
        var index = Array.FindLastIndex(_sessions, session => session.FirstLine < change.First);
        if (index < 0 || change.OldEnd > _sessions[index].EndLine)
            return null;
        var changed = new SessionReader(source, _definitions)
            .Read(_sessions[index], _sessions[index].EndLine + change.LineShift);
        if (changed is null)
            return null;
        var sessions = new CheckedSession[_sessions.Length];
        for (var i = 0; i < sessions.Length; i++)
            sessions[i] = i < index ? _sessions[i] : i > index ? _sessions[i].Moved(change) : changed;
        return Array.Exists(sessions, session => session.Bound?.Slots.Count > 0)
            && sessions.Sum(session => session.Copied) <= Limits.CopiedItemsPerFile
            ? Recheck(source, change, sessions, index)
            : null;
    }

    private TextCheck? Recheck(SourceFile source, ChangedLines change, CheckedSession[] sessions, int index)
    {
        var old = Source.LineWithBreak(change.First).Start;
        var frame = _frame.Select(message => message.After(old, change.Shift));
        var identities = AreIdentitiesKept(sessions[index], _sessions[index])
            ? _identities.Select(message => message.After(old, change.Shift))
            : Identities(source, sessions);
        var language = frame
            .Concat(sessions.SelectMany(session => session.PlacedMessages))
            .Concat(identities)
            .ToValueList();
        if (language.Count >= Limits.Diagnostics)
            return null;
        var plan = _analysis!.Plan;
        plan = plan with { Sessions = plan.Sessions.SetItem(index, sessions[index].Bound!) };
        if (TryAnalyze(plan) is not var (analysis, findings))
            return null;
        var messages = InOrder(
            language, new FindingPlaces(plan, session => sessions[session].Shift).Of(findings, language));
        return new(source, _definitions, messages, analysis, sessions, frame, identities, _turn);
    }

    /// <summary>A rule that fails in this way fails in the whole plan, too, where it is reported.</summary>
    private (PlanAnalysis Analysis, ValueList<Finding> Findings)? TryAnalyze(TrainingPlan plan)
    {
        try
        {
            lock (_turn)
            {
                var analysis = _analysis!.After(plan);
                return (analysis, PlanAnalyzer.Told(analysis));
            }
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            return null;
        }
    }

    /// <summary>
    /// Whether all that is said of identities stands, and outside of the session that was typed in.
    /// </summary>
    private bool AreIdentitiesKept(CheckedSession changed, CheckedSession before)
    {
        var start = Source.LineWithBreak(before.FirstLine).Start;
        var end = Source.LineWithBreak(before.EndLine - 1).End;
        return changed.HasSameIdentities(before)
            && _identities.All(message => message.Spans.All(span => span.End <= start)
                || message.Spans.All(span => span.Start >= end));
    }

    private static ValueList<Diagnostic> Identities(SourceFile source, CheckedSession[] sessions)
    {
        var context = new BindingContext(source, new());
        foreach (var session in sessions)
            context.Unsure.UnionWith(session.Unsure);
        new IdentityCheck(context).Check(sessions.SelectMany(session => session.PlacedIdentities));
        return context.Diagnostics.ToList().ToValueList();
    }

    private static ValueList<Diagnostic> InOrder(IEnumerable<Diagnostic> language, IEnumerable<Diagnostic> rules) =>
        language.Concat(rules).OrderBy(message => message, Diagnostic.ByPlace).ToValueList();

    /// <summary>The sessions, without what is said of them.</summary>
    private static CheckedSession[] PlacesOf(WorkoutDocument document, PlanOutline outline)
    {
        var sessions = new CheckedSession[outline.Sessions.Count];
        for (var (i, header) = (0, 0); i < sessions.Length; i++)
        {
            var first = outline.Sessions[i];
            while (header < outline.Headers.Count && outline.Headers[header] <= first)
                header++;
            var isLast = header == outline.Headers.Count;
            var isBound = i < outline.Outer.Count;
            sessions[i] = new(
                first,
                isLast ? document.Source.LineCount : outline.Headers[header],
                isBound ? document.Plan.Sessions[i] : null,
                isBound ? outline.Outer[i] : PlanSettings.None,
                outline.Copied[i],
                default,
                default,
                0);
        }

        return sessions;
    }

    /// <summary>The number of the session below whose header a line stands; -1 for any other line.</summary>
    private static int SessionOf(int line, CheckedSession[] sessions)
    {
        var index = Array.FindLastIndex(sessions, session => session.FirstLine < line);
        return index >= 0 && line < sessions[index].EndLine ? index : -1;
    }
}
