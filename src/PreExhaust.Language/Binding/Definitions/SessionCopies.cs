using PreExhaust.Catalog;
using PreExhaust.Language.Diagnostics;

namespace PreExhaust.Language.Binding.Definitions;

/// <summary>Fills in what sessions copy: the lines of another session.</summary>
internal sealed class SessionCopies
{
    private readonly BindingContext _context;
    private readonly IReadOnlyList<SessionDraft> _sessions;
    private readonly ILookup<string, SessionDraft> _byName;
    private readonly Dictionary<SessionDraft, SessionDraft> _models = [];
    private readonly CopyBudget _budget;
    private readonly SessionMerge _merge;

    public SessionCopies(BindingContext context, IReadOnlyList<SessionDraft> sessions, CopyBudget budget)
    {
        _context = context;
        _sessions = sessions;
        _budget = budget;
        _merge = new(context);
        _byName = sessions.ToLookup(session => session.Name ?? "", StringComparer.OrdinalIgnoreCase);
    }

    public void Expand()
    {
        var copies = _sessions.Where(session => session.Model is not null).ToList();
        foreach (var copy in copies)
            Connect(copy);
        CopyChains.Walk(copies, ModelOf, OnCircle, Complete);
    }

    private SessionDraft? ModelOf(SessionDraft copy) => _models.TryGetValue(copy, out var model) ? model : null;

    private void Connect(SessionDraft copy)
    {
        var name = NameBinder.Unquote(copy.Model!.Text);
        var found = _byName[name].Where(session => session != copy).OrderBy(session => Distance(session, copy));
        if (found.FirstOrDefault() is { } model)
            _models.Add(copy, model);
        else
            UnknownNames.Report(_context, copy.Model, name, Suggest(name));
    }

    /// <summary>The session of the same block is meant, and the one of every week.</summary>
    private static int Distance(SessionDraft session, SessionDraft copy)
    {
        var block = session.Block == copy.Block ? 0 : session.Block is null ? 3 : 6;
        return block + (session.Week is null ? 0 : session.Week == copy.Week ? 1 : 2);
    }

    private IEnumerable<string> Suggest(string name) => Spelling.Closest(
        name, _byName.Select(same => same.Key).Where(key => key.Length > 0).Take(UnknownNames.MostCandidates), 3);

    private void OnCircle(IReadOnlyList<SessionDraft> circle)
    {
        foreach (var session in circle)
            _models.Remove(session);
        _context.Report(
            DiagnosticKinds.CopyCircle,
            circle[0].Model!,
            $"This goes round in a circle: {CopyChains.Describe(circle.Select(session => session.Name ?? ""))}. "
                + "One of them has to hold its exercises itself.");
    }

    private void Complete(SessionDraft copy)
    {
        if (ModelOf(copy) is not { } model)
            return;
        if (_budget.Take(_context, copy.Model!, model.Exercises.Sum(exercise => exercise.Items.Count)))
            _merge.Run(copy, model);
    }
}
