using PreExhaust.Language.Editing;
using PreExhaust.LanguageServer.Connection;
using PreExhaust.LanguageServer.Protocol;
using PreExhaust.LanguageServer.Workspace;

namespace PreExhaust.LanguageServer.Handlers;

/// <summary>Semantic tokens: what the pieces of a text are, for their colours.</summary>
internal sealed class ColourHandler(Endpoint endpoint, Documents documents) : DocumentHandler(endpoint, documents)
{
    /// <summary>The types that every editor has a colour for, in the order of <see cref="EditorColour"/>.</summary>
    public static SemanticTokensLegend Legend { get; } = new(
        [
            "keyword", "class", "function", "namespace", "enumMember", "variable", "number", "type", "decorator",
            "string", "comment",
        ],
        []);

    public void Register()
    {
        Answer<SemanticTokensParams>("textDocument/semanticTokens/full", Tokens);
        Answer<SemanticTokensParams>("textDocument/semanticTokens/range", Tokens);
    }

    private static SemanticTokens Tokens(View view, SemanticTokensParams parameters)
    {
        var data = new List<int>();
        var (line, character) = (0, 0);
        var (first, last) = (parameters.Range?.Start.Line ?? 0, parameters.Range?.End.Line ?? int.MaxValue);
        foreach (var (span, colour) in EditorColours.Of(view.Editor, first, last))
        {
            var place = view.Text.Source.PositionAt(span, isEnd: false);
            var column = place.Line == line ? place.Character - character : place.Character;
            data.AddRange([place.Line - line, column, span.Length, (int)colour, 0]);
            (line, character) = (place.Line, place.Character);
        }

        return new(data);
    }
}
