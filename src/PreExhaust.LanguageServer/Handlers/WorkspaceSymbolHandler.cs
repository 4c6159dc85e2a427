using PreExhaust.Language.Editing;
using PreExhaust.LanguageServer.Connection;
using PreExhaust.LanguageServer.Protocol;
using PreExhaust.LanguageServer.Workspace;

namespace PreExhaust.LanguageServer.Handlers;

/// <summary><c>workspace/symbol</c>: everything with a name in the files of the open folders.</summary>
internal sealed class WorkspaceSymbolHandler(Endpoint endpoint, Documents documents)
{
    private const int Most = 500;

    public void Register() => endpoint.Answer<WorkspaceSymbolParams>("workspace/symbol", (parameters, cancellation) =>
    {
        var views = documents.All();
        return Task.Run<object?>(() => Find(views, parameters.Query, cancellation), cancellation);
    });

    private static SymbolInformation[] Find(
        IEnumerable<View> views, string query, CancellationToken cancellation)
    {
        var found = new List<SymbolInformation>();
        foreach (var view in views)
        {
            cancellation.ThrowIfCancellationRequested();
            found.AddRange(EditorOutline.Of(view.Editor).SelectMany(symbol => Find(view, symbol, null, query)));
            if (found.Count >= Most)
                break;
        }

        return [.. found.Take(Most)];
    }

    private static IEnumerable<SymbolInformation> Find(
        View view, EditorSymbol symbol, string? container, string query)
    {
        if (symbol.Name.Contains(query, StringComparison.OrdinalIgnoreCase))
        {
            var place = new Location(view.Text.Uri, view.Text.Source.RangeOf(symbol.NameSpan));
            yield return new(symbol.Name, StructureHandler.NumberOf(symbol.Kind), place, container);
        }

        foreach (var inner in symbol.Children.SelectMany(child => Find(view, child, symbol.Name, query)))
            yield return inner;
    }
}
