using PreExhaust.Analysis;
using PreExhaust.Language.Text;
using PreExhaust.Plans;

namespace PreExhaust.Language.Diagnostics;

/// <summary>
/// A message about a place in a <c>.workout</c> file, whether from the language or from a rule.
/// </summary>
/// <param name="Id">The id, such as <c>PEX0005</c>.</param>
/// <param name="Severity">How loud it is.</param>
/// <param name="Message">What is wrong and the way out.</param>
/// <param name="Span">The place.</param>
public sealed record Diagnostic(string Id, Severity Severity, string Message, TextSpan Span)
{
    /// <summary>The order in which a text is read; of what begins at one place, that of the ids.</summary>
    public static IComparer<Diagnostic> ByPlace { get; } = new PlaceOrder();

    /// <summary>Changes of the text that mend it.</summary>
    public ValueList<TextFix> Fixes { get; init; }

    /// <summary>Other places involved.</summary>
    public ValueList<RelatedPlace> Related { get; init; }

    /// <summary>The finding behind the message; <c>null</c> where the language itself speaks.</summary>
    public Finding? Finding { get; init; }

    /// <summary>The page that explains the message.</summary>
    public string HelpUri => Finding?.Rule.HelpUri ?? HelpPage.Of(Id);

    /// <summary>What the fixes do, as imperatives, the best one first.</summary>
    public IEnumerable<string> FixTitles =>
        Fixes.Select(f => f.Title).Concat(Finding?.Fixes.Select(f => f.Title) ?? []).Distinct(StringComparer.Ordinal);

    /// <summary>All places that it speaks of.</summary>
    internal IEnumerable<TextSpan> Spans =>
        Related.Select(place => place.Span).Concat(Fixes.Select(fix => fix.Span)).Append(Span);

    /// <summary>The same for a text in which all from a place on stands elsewhere.</summary>
    /// <param name="place">The place.</param>
    /// <param name="shift">How far it has moved, in UTF-16 units.</param>
    internal Diagnostic After(int place, int shift) => Span.Start < place ? this : Moved(shift);

    /// <summary>The same for a text in which its line stands elsewhere, with what its fixes change.</summary>
    /// <param name="by">How far it has moved, in UTF-16 units.</param>
    internal Diagnostic Moved(int by) => by == 0
        ? this
        : this with
        {
            Span = Span.Moved(by),
            Fixes = Fixes.Select(fix => fix with { Span = fix.Span.Moved(by) }).ToValueList(),
            Related = Related.Select(place => place with { Span = place.Span.Moved(by) }).ToValueList(),
        };

    /// <summary>One comparer, because LINQ's <c>ThenBy</c> is slow in native programs.</summary>
    private sealed class PlaceOrder : IComparer<Diagnostic>
    {
        public int Compare(Diagnostic? x, Diagnostic? y)
        {
            var order = x!.Span.Start - y!.Span.Start;
            return order != 0 ? order : StringComparer.Ordinal.Compare(x.Id, y.Id);
        }
    }
}
