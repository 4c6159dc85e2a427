using PreExhaust.Language.Formatting;
using PreExhaust.LanguageServer.Connection;
using PreExhaust.LanguageServer.Protocol;
using PreExhaust.LanguageServer.Workspace;

namespace PreExhaust.LanguageServer.Handlers;

/// <summary>Formats a document, a range of it, or the line that was just finished.</summary>
internal sealed class FormattingHandler(Endpoint endpoint, Documents documents) : DocumentHandler(endpoint, documents)
{
    public void Register()
    {
        Answer<FormattingParams>("textDocument/formatting", (view, _) => Edits(view, null));
        Answer<FormattingParams>("textDocument/rangeFormatting", (view, parameters) => Edits(view, line =>
            parameters.Range is { } range && line >= range.Start.Line && line <= LastLine(range)));
        Answer<OnTypeFormattingParams>("textDocument/onTypeFormatting", (view, parameters) => Edits(view, line =>
            line == parameters.Position.Line - 1));
    }

    /// <summary>A range that ends before the first sign of a line has nothing of that line.</summary>
    private static int LastLine(TextRange range) =>
        range.End.Character == 0 && range.End.Line > range.Start.Line ? range.End.Line - 1 : range.End.Line;

    private static TextEdit[] Edits(View view, Func<int, bool>? isWanted)
    {
        var changes = WorkoutFormatter.Changes(view.Text.Reading, view.State.Definitions, isWanted);
        return [.. changes.Select(view.Text.Source.EditOf)];
    }
}
