using PreExhaust.Catalog;
using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Syntax.Prescriptions;
using PreExhaust.Language.Text;

namespace PreExhaust.Language.Binding.Definitions;

/// <summary>Fills in what the exercises of a file copy: a scheme, or another exercise line of the file.</summary>
internal sealed class LineCopies
{
    private readonly BindingContext _context;
    private readonly LineIndex _lines;
    private readonly Dictionary<ExerciseDraft, LineCopy> _copies = [];
    private readonly CopyBudget _budget;

    public LineCopies(BindingContext context, IReadOnlyList<SessionDraft> sessions, CopyBudget budget)
    {
        _context = context;
        _budget = budget;
        _lines = new(new NameBinder(context), sessions);
        foreach (var session in sessions)
        {
            foreach (var exercise in session.Exercises)
            {
                if (Copying.LikeOf(exercise.Items) is { } like)
                    _copies.Add(exercise, new(exercise, session, like));
            }
        }
    }

    /// <summary>Whether no line copies another of which the lines of its session do not decide alone.</summary>
    public bool AreApart => _copies.Values.All(copy => copy.Scheme is not null || copy.IsWithinSession);

    public void Expand()
    {
        foreach (var copy in _copies.Values)
            Connect(copy);
        CopyChains.Walk(_copies.Values, Next, OnCircle, Complete);
    }

    private LineCopy? Next(LineCopy copy) =>
        copy.Line is { } line && _copies.TryGetValue(line, out var next) ? next : null;

    private void Connect(LineCopy copy)
    {
        CheckOnce(copy);
        var model = NameBinder.Unquote(copy.Like.Model.Text);
        if (copy.Like.Session is null && _context.Definitions.FindScheme(model) is { } scheme)
        {
            copy.Scheme = scheme;
            return;
        }

        var found = _lines.Find(model, copy);
        copy.Line = found.Count == 1 ? found[0].Exercise : null;
        if (found.Count == 0)
            UnknownNames.Report(_context, copy.Like.Model, model, Suggest(model));
        else if (found.Count > 1)
            ReportSeveral(copy, model, found);
    }

    private void CheckOnce(LineCopy copy)
    {
        var others = copy.Exercise.Items
            .SelectMany(item => item.Parts)
            .OfType<LikeSyntax>()
            .Where(like => like != copy.Like);
        foreach (var other in others)
            _context.Report(DiagnosticKinds.SaidTwice, other, "An exercise copies one other; keep one 'like'.");
    }

    private IEnumerable<string> Suggest(string model)
    {
        var schemes = _context.Definitions.Schemes.Select(scheme => scheme.Definition.Name);
        return Spelling.Closest(model, schemes.Concat(_lines.Names).Take(UnknownNames.MostCandidates), 3);
    }

    private void ReportSeveral(LineCopy copy, string model, IReadOnlyList<PlacedLine> found)
    {
        const int mostReadings = 4;
        var readings = found
            .Where(line => line.Session.Name is not null)
            .Select(line => $"{model} in {line.Session.Name}")
            .Take(mostReadings)
            .ToArray();
        copy.Exercise.IsUnfinished = true;
        _context.ReportReadings(copy.Like.Model, $"Several lines are called '{model}'", readings);
    }

    private void OnCircle(IReadOnlyList<LineCopy> circle)
    {
        foreach (var copy in circle)
        {
            copy.Line = null;
            copy.Exercise.IsUnfinished = true;
        }

        var names = CopyChains.Describe(circle.Select(copy => copy.Exercise.Syntax.Name.Text));
        _context.Report(
            DiagnosticKinds.CopyCircle,
            circle[0].Like.Model,
            $"This goes round in a circle: {names}. One of them has to say its sets itself.");
    }

    private void Complete(LineCopy copy)
    {
        var isFound = copy.Scheme is not null || copy.Line is not null;
        var items = copy.Scheme is { } scheme ? _context.Schemes.ItemsOf(scheme) : copy.Line?.Items;
        copy.Session.Copied += items?.Count ?? 0;
        copy.Exercise.IsUnfinished |= !isFound || copy.Line?.IsUnfinished == true || items?.Count == 0;
        if (!isFound || !_budget.Take(_context, copy.Like, items))
            return;
        var own = copy.Exercise.Items.ToList();
        var end = Math.Max(copy.Exercise.Syntax.Span.End, own[own.Count - 1].Span.End);
        copy.Exercise.Copy = new(copy.Like.Span, TextSpan.FromBounds(copy.Exercise.Syntax.Span.Start, end));
        copy.Exercise.Items.Clear();
        copy.Exercise.Items.AddRange(Copying.Merge(items!, own));
        copy.Exercise.Notes.InsertRange(0, copy.Scheme?.Lines.Notes ?? []);
    }
}
