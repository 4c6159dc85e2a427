using PreExhaust.Language.Binding.Definitions;
using PreExhaust.Language.Text;
using PreExhaust.Plans;

namespace PreExhaust.Language.Diagnostics;

/// <summary>Collects the messages of one file, up to a bound.</summary>
internal sealed class DiagnosticBag
{
    /// <summary>So many messages about copies are looked at; whatever is wrong, some of them show it.</summary>
    private const int MostCopied = 10_000;

    private readonly List<Diagnostic> _diagnostics = [];
    private readonly List<CopiedReport> _copied = [];

    /// <summary>How much was reported, about copied lines too.</summary>
    public int Count => _diagnostics.Count + _copied.Count;

    /// <summary>Whether something was reported about copied lines.</summary>
    public bool HasCopied => _copied.Count > 0;

    /// <summary>Where the lines that are bound now are copied to; <c>null</c> while they are the file's own.</summary>
    public CopyPlace? Copy { get; set; }

    /// <summary>Whether further messages are not kept.</summary>
    public bool IsFull => _diagnostics.Count > Limits.Diagnostics;

    /// <summary>Another bag with the same messages so far.</summary>
    public DiagnosticBag Clone()
    {
        var clone = new DiagnosticBag();
        clone._diagnostics.AddRange(_diagnostics);
        return clone;
    }

    public void Add(DiagnosticKind kind, TextSpan span, string message, params TextFix[] fixes) =>
        Add(kind, span, message, [], fixes);

    public void Add(DiagnosticKind kind, TextSpan span, string message, RelatedPlace[] related, TextFix[] fixes)
    {
        if (_diagnostics.Count > Limits.Diagnostics)
            return;
        if (Copy is { } copy && !copy.Owns(span))
        {
            if (_copied.Count < MostCopied)
                _copied.Add(new(kind, span, copy.Place, message));
            return;
        }

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

    /// <summary>
    /// Reports what is wrong with copies where they are asked for, unless it is reported where it is written.
    /// </summary>
    /// <param name="isKnown">Whether another file reports it.</param>
    public void ReportCopies(Func<CopiedReport, bool> isKnown)
    {
        Copy = null;
        var known = new HashSet<(string, int)>(_diagnostics.Select(own => (own.Id, own.Span.Start)));
        var reports = _copied.Where(report => !isKnown(report)).ToList();
        _copied.Clear();
        foreach (var report in reports)
        {
            if (known.Add((report.Kind.Id, report.Original.Start)))
                Add(report.Kind, report.Place, $"What is copied here does not fit: {report.Message}");
        }
    }

    /// <summary>The messages in text order.</summary>
    public IReadOnlyList<Diagnostic> ToList() => _diagnostics.OrderBy(d => d.Span.Start).ToList();
}
