using System.Threading.Channels;
using PreExhaust.Configuration;
using PreExhaust.Language;
using PreExhaust.Language.Editing;
using PreExhaust.LanguageServer.Connection;
using PreExhaust.LanguageServer.Protocol;
using PreExhaust.LanguageServer.Workspace;

namespace PreExhaust.LanguageServer.Handlers;

/// <summary>
/// Tells the client what there is to say about the open documents, whenever that may have changed. One document after
/// the other, the one touched last first; while one is looked at, many changes become one.
/// </summary>
internal sealed class Publisher(Endpoint endpoint, Documents documents) : IDisposable
{
    /// <summary>What diagnostics name as their source.</summary>
    public const string Source = "preexhaust";

    private const string Method = "textDocument/publishDiagnostics";

    private readonly CancellationTokenSource _stop = new();
    private readonly Channel<bool> _changes = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    private readonly Dictionary<string, EditorDocument> _published = new(StringComparer.Ordinal);
    private ClientCapabilities _client = new();
    private (Settings? Settings, IReadOnlyList<string> Uris) _settings = (null, []);
    private IReadOnlyList<WorkoutDefinitions> _definitions = [];

    /// <summary>Whether the client tells of files that change on disk.</summary>
    public bool ClientWatchesFiles => _client.Workspace?.DidChangeWatchedFiles?.DynamicRegistration == true;

    /// <summary>Whether the client lets people fill in places of what it inserts.</summary>
    public bool ClientTakesSnippets => _client.TextDocument?.Completion?.CompletionItem?.SnippetSupport == true;

    /// <summary>A client that asks for diagnostics is not told them, or it would show each twice.</summary>
    private bool ClientAsks => _client.TextDocument?.Diagnostic is not null;

    public void Start(ClientCapabilities client)
    {
        _client = client;
        _ = Task.Run(Run);
    }

    /// <summary>Something may have changed.</summary>
    public void Wake() => _changes.Writer.TryWrite(true);

    public void Dispose()
    {
        _stop.Cancel();
        _stop.Dispose();
    }

    private async Task Run()
    {
        try
        {
            while (await _changes.Reader.ReadAsync(_stop.Token))
                await Publish();
        }
        catch (OperationCanceledException)
        {
            // The session is over.
        }
    }

    private async Task Publish()
    {
        var open = documents.Open;
        if (ClientAsks)
            await AskToAskAgain(open);
        else
            await PublishAll(open);
        await PublishSettings(documents.Settings);
    }

    private async Task PublishAll(IReadOnlyList<View> open)
    {
        foreach (var view in open)
        {
            var uri = view.Text.Uri;
            var editor = view.Editor;
            if (_published.TryGetValue(uri, out var known) && known == editor)
                continue;
            _published[uri] = editor;
            await Tell(uri, view.Text.Version, DiagnosticList.Of(uri, editor));
        }

        foreach (var uri in _published.Keys.Where(uri => !documents.IsOpen(uri)).ToList())
        {
            _published.Remove(uri);
            await Tell(uri, null, []);
        }
    }

    /// <summary>What another file defines may change what there is to say about this one.</summary>
    private async Task AskToAskAgain(IReadOnlyList<View> open)
    {
        var definitions = open.Select(view => view.State.Definitions).Distinct().ToList();
        var isSame = definitions.SequenceEqual(_definitions) && _settings.Settings == documents.Settings;
        _definitions = definitions;
        if (!isSame && _client.Workspace?.Diagnostics?.RefreshSupport == true)
            _ = endpoint.Ask("workspace/diagnostic/refresh", new Dictionary<string, object?>());
        await Task.CompletedTask;
    }

    /// <summary>Says what <c>.editorconfig</c> files say in vain.</summary>
    private async Task PublishSettings(Settings settings)
    {
        var uris = new List<string>();
        foreach (var source in settings.Sources)
        {
            var uri = DocumentUri.Of(source.Path);
            uris.Add(uri);
            if (settings != _settings.Settings || !_settings.Uris.Contains(uri))
                await Tell(uri, null, DiagnosticList.Of(uri, source, EditorConfigCheck.Of(source)));
        }

        foreach (var uri in _settings.Uris.Except(uris))
            await Tell(uri, null, []);
        _settings = (settings, uris);
    }

    private Task Tell(string uri, int? version, IReadOnlyList<ReportedDiagnostic> diagnostics)
    {
        var parameters = new Dictionary<string, object?> { ["uri"] = uri, ["diagnostics"] = diagnostics };
        if (version is not null)
            parameters.Add("version", version);
        return endpoint.Tell(Method, parameters);
    }
}
