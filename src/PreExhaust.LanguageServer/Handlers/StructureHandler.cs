using PreExhaust.Language.Editing;
using PreExhaust.Language.Text;
using PreExhaust.LanguageServer.Connection;
using PreExhaust.LanguageServer.Protocol;
using PreExhaust.LanguageServer.Workspace;

namespace PreExhaust.LanguageServer.Handlers;

/// <summary>What stands in what: symbols, folds and growing selections.</summary>
internal sealed class StructureHandler(Endpoint endpoint, Documents documents) : DocumentHandler(endpoint, documents)
{
    public void Register()
    {
        Answer<TextDocumentParams>("textDocument/documentSymbol", (view, _) =>
            EditorOutline.Of(view.Editor).Select(symbol => Of(view.Text.Source, symbol)).ToArray());
        Answer<TextDocumentParams>("textDocument/foldingRange", (view, _) =>
            EditorOutline.Folds(view.Editor).Select(fold => new FoldingRange(fold.First, fold.Last)).ToArray());
        // No part of the protocol: for whoever wants to know whether client and server have the same text.
        Answer<TextDocumentParams>("preexhaust/text", (view, _) =>
            new HeldText(view.Text.Source.Text, view.Text.Version));
        Answer<SelectionRangeParams>("textDocument/selectionRange", (view, parameters) =>
            parameters.Positions.Select(position => Around(view, position)).ToArray());
    }

    /// <summary>The numbers of the protocol for what comes nearest.</summary>
    public static int NumberOf(EditorSymbolKind kind) => kind switch
    {
        EditorSymbolKind.Program => 2,
        EditorSymbolKind.Block => 3,
        EditorSymbolKind.Week => 10,
        EditorSymbolKind.Session => 5,
        EditorSymbolKind.Exercise => 6,
        EditorSymbolKind.Scheme => 12,
        _ => 23,
    };

    private static DocumentSymbol Of(SourceFile source, EditorSymbol symbol) => new(
        symbol.Name,
        NumberOf(symbol.Kind),
        source.RangeOf(symbol.Span),
        source.RangeOf(symbol.NameSpan),
        [.. symbol.Children.Select(child => Of(source, child))]);

    private static SelectionRange Around(View view, Position position)
    {
        var source = view.Text.Source;
        SelectionRange? outer = null;
        foreach (var span in EditorOutline.Around(view.Editor, source.OffsetAt(position)).Reverse())
            outer = new(source.RangeOf(span), outer);
        return outer!;
    }
}
