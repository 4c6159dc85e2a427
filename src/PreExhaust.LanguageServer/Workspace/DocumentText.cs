using PreExhaust.Analysis;
using PreExhaust.Language;
using PreExhaust.Language.Editing;
using PreExhaust.Language.Text;
using PreExhaust.LanguageServer.Protocol;

namespace PreExhaust.LanguageServer.Workspace;

/// <summary>One version of a document; immutable.</summary>
internal sealed class DocumentText
{
    private readonly Lock _lock = new();
    private EditorDocument? _latest;

    /// <param name="uri">What the client calls it.</param>
    /// <param name="version">The version that the client counts; <c>null</c> for what is read from a file.</param>
    /// <param name="source">The text under the name by which the project knows it.</param>
    public DocumentText(string uri, int? version, SourceFile source)
    {
        Uri = uri;
        Version = version;
        Source = source;
        FullPath = DocumentUri.PathOf(uri);
        Reading = WorkoutReading.Of(source);
    }

    public string Uri { get; }

    public int? Version { get; }

    public SourceFile Source { get; }

    /// <summary>The path of its file; <c>null</c> where it has none.</summary>
    public string? FullPath { get; }

    /// <summary>Its lines; read by whoever asks first.</summary>
    public WorkoutReading Reading { get; }

    /// <summary>The next version.</summary>
    public DocumentText With(int version, IEnumerable<TextDocumentContentChangeEvent> changes)
    {
        var source = Source;
        foreach (var change in changes)
            source = Apply(source, change);
        lock (_lock)
            return new(Uri, version, source) { _latest = _latest };
    }

    /// <summary>What it means among some definitions; the same object as long as these are the same.</summary>
    public EditorDocument Look(WorkoutDefinitions shared, AnalysisOptions options)
    {
        lock (_lock)
        {
            var isLatest = _latest is not null && _latest.Source == Source;
            if (_latest is null || !isLatest || _latest.Shared != shared || _latest.Options != options)
                _latest = _latest?.After(Reading, shared, options) ?? new(Reading, shared, options);
            return _latest;
        }
    }

    private static SourceFile Apply(SourceFile source, TextDocumentContentChangeEvent change)
    {
        if (change.Range is null)
            return new(source.Path, change.Text);
        var span = source.SpanOf(change.Range);
        var text = string.Concat(source.Text.AsSpan(0, span.Start), change.Text, source.Text.AsSpan(span.End));
        return source.After(text, span);
    }
}
