using PreExhaust.Language.Text;
using PreExhaust.Plans;

namespace PreExhaust.Language.Diagnostics;

/// <summary>Collects the messages of one file, up to a bound.</summary>
internal sealed class DiagnosticBag
{
    private readonly List<Diagnostic> _diagnostics = [];

    public int Count => _diagnostics.Count;

    public void Add(DiagnosticKind kind, TextSpan span, string message, params TextFix[] fixes)
    {
        if (_diagnostics.Count > Limits.Diagnostics)
            return;
        if (_diagnostics.Count == Limits.Diagnostics)
        {
            kind = DiagnosticKinds.TooMany;
            message = $"More than {Limits.Diagnostics} messages: mend the first ones, then check again.";
            fixes = [];
        }

        _diagnostics.Add(new(kind.Id, kind.Severity, message, span) { Fixes = fixes.ToValueList() });
    }

    /// <summary>The messages in text order.</summary>
    public IReadOnlyList<Diagnostic> ToList() => _diagnostics.OrderBy(d => d.Span.Start).ToList();
}
