using PreExhaust.Analysis;
using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Text;
using PreExhaust.Plans;

namespace PreExhaust.Language.Editing;

/// <summary>A text on its way to having no safe fix left, and what there is to say about it.</summary>
/// <param name="document">The text.</param>
/// <param name="check">What there is to say about a text.</param>
internal sealed class FixRound(WorkoutDocument document, Func<WorkoutDocument, IEnumerable<Diagnostic>> check)
{
    private readonly List<Diagnostic> _diagnostics = check(document).OrderBy(d => d.Span.Start).ToList();

    public WorkoutDocument Document => document;

    /// <summary>
    /// The text after as many fixes as have nothing to do with each other, or after the first one that helps;
    /// <c>null</c> where none does.
    /// </summary>
    public FixRound? Next(out IEnumerable<AppliedFix> fixes)
    {
        var offers = Offers().ToList();
        var together = Compatible(offers);
        if (together.Count > 1 && After(together) is { } all)
        {
            fixes = together.Select(offer => offer.Fix);
            return all;
        }

        foreach (var offer in offers)
        {
            fixes = [offer.Fix];
            if (After([offer]) is { } one)
                return one;
        }

        fixes = [];
        return null;
    }

    private IEnumerable<(AppliedFix Fix, ValueList<TextChange> Changes)> Offers() =>
        from diagnostic in _diagnostics
        let fix = document.FixesOf(diagnostic).FirstOrDefault(fix => fix.IsSafe)
        where fix is not null && fix.Changes.Count > 0
        let line = document.Source.PositionAt(diagnostic.Span.Start).Line
        select (new AppliedFix(diagnostic.Id, fix.Title, line), fix.Changes);

    /// <summary>Of two that touch each other the first wins; the other is looked at again in the next round.</summary>
    private static List<(AppliedFix Fix, ValueList<TextChange> Changes)> Compatible(
        List<(AppliedFix Fix, ValueList<TextChange> Changes)> offers)
    {
        var chosen = new List<(AppliedFix Fix, ValueList<TextChange> Changes)>();
        foreach (var offer in offers)
        {
            var others = chosen.SelectMany(other => other.Changes).ToList();
            if (!offer.Changes.Any(change => others.Exists(other => TextChanges.Overlap(change, other))))
                chosen.Add(offer);
        }

        return chosen;
    }

    private FixRound? After(IReadOnlyList<(AppliedFix Fix, ValueList<TextChange> Changes)> offers)
    {
        var changes = offers.SelectMany(offer => offer.Changes).OrderBy(change => change.Span.Start);
        var text = TextChanges.Apply(document.Source.Text, changes);
        var after = new FixRound(WorkoutText.Parse(text, document.Source.Path, document.Shared), check);
        return after.IsBetterThan(this) ? after : null;
    }

    /// <summary>Whether there are fewer errors, or as many and fewer warnings, and so on.</summary>
    private bool IsBetterThan(FixRound other)
    {
        for (var severity = Severity.Error; severity >= Severity.Hint; severity--)
        {
            var (own, others) = (Count(severity), other.Count(severity));
            if (own != others)
                return own < others;
        }

        return false;
    }

    private int Count(Severity severity) => _diagnostics.Count(diagnostic => diagnostic.Severity == severity);
}
