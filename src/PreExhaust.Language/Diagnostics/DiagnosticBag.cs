using PreExhaust.Language.Text;
using PreExhaust.Plans;

namespace PreExhaust.Language.Diagnostics;

/// <summary>Collects the messages of one file, up to a bound.</summary>
internal sealed class DiagnosticBag
{
    private readonly List<Diagnostic> _diagnostics = [];

    public int Count => _diagnostics.Count;

    public void Add(DiagnosticKind kind, TextSpan span, string message, params TextFix[] fixes) =>
        Add(kind, span, message, [], fixes);

    public void Add(DiagnosticKind kind, TextSpan span, string message, RelatedPlace[] related, TextFix[] fixes)
    {
        if (_diagnostics.Count > Limits.Diagnostics)
            return;
        if (_diagnostics.Count == Limits.Diagnostics)
        {
            kind = DiagnosticKinds.TooMany;
            message = $"More than {Limits.Diagnostics} messages: mend the first ones, then check again.";
            related = [];
            fixes = [];
        }

        _diagnostics.Add(new(kind.Id, kind.Severity, message, span)
        {
            Related = related.ToValueList(),
            Fixes = fixes.ToValueList(),
        });
    }

    /// <summary>The messages in text order.</summary>
    public IReadOnlyList<Diagnostic> ToList() => _diagnostics.OrderBy(d => d.Span.Start).ToList();
}
