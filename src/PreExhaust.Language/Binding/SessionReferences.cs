using PreExhaust.Catalog;
using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Syntax;
using PreExhaust.Plans;

namespace PreExhaust.Language.Binding;

/// <summary>Checks what loads say of sessions, once all sessions are known: they may stand later in the file.</summary>
internal sealed class SessionReferences
{
    private readonly List<SessionReference> _references = [];

    public int Count => _references.Count;

    public void Add(SessionReference reference) => _references.Add(reference);

    /// <summary>Reports sessions that do not exist, and exercises that are not done in them.</summary>
    public void Check(BindingContext context, ValueList<Session> sessions)
    {
        var byName = sessions.ToLookup(session => session.Name, StringComparer.OrdinalIgnoreCase);
        var slots = _references.Count == 0
            ? null
            : new HashSet<(string, string)>(sessions.SelectMany(session => session.Slots, Key));
        foreach (var reference in _references.TakeWhile(_ => context.Diagnostics.Count <= Limits.Diagnostics))
        {
            if (!byName.Contains(reference.Session))
                ReportSession(context, reference, byName.Select(session => session.Key));
            else if (!slots!.Contains(Key(reference.Session, reference.Exercise)))
                ReportExercise(context, reference);
        }
    }

    private static (string Session, string Exercise) Key(Session session, ExerciseSlot slot) =>
        Key(session.Name, slot.Exercise);

    /// <summary>A variant counts as its exercise.</summary>
    private static (string Session, string Exercise) Key(string session, ExerciseReference exercise) =>
        (session.ToUpperInvariant(), exercise.Name);

    private static void ReportSession(BindingContext context, SessionReference reference, IEnumerable<string> names)
    {
        var meant = Spelling.Closest(reference.Session, names, 3);
        var question =
            meant.Count == 0 ? "." : $"; did you mean {string.Join(" or ", meant.Select(name => $"'{name}'"))}?";
        context.Report(
            DiagnosticKinds.MissingBase,
            reference.SessionPlace,
            $"There is no session '{reference.Session}'{question}",
            meant.Select(name => Fix(reference.SessionPlace, name)).ToArray());
    }

    private static void ReportExercise(BindingContext context, SessionReference reference) => context.Report(
        DiagnosticKinds.MissingBase,
        reference.ExercisePlace,
        $"'{reference.Session}' has no {reference.Exercise.Name}, so there is no set to take a percentage of.");

    private static TextFix Fix(SyntaxToken place, string name) => new($"Write '{name}'", place.Span, name);
}
