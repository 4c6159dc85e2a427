using PreExhaust.Language.Text;
using PreExhaust.LanguageServer.Protocol;
using PreExhaust.LanguageServer.Workspace;

namespace PreExhaust.LanguageServer.Handlers;

/// <summary>Changes of documents as the protocol writes them.</summary>
internal static class WorkspaceEdits
{
    /// <summary>Changes of one document.</summary>
    public static WorkspaceEdit EditOf(this View view, IEnumerable<TextChange> changes) =>
        new(new Dictionary<string, IReadOnlyList<TextEdit>>
        {
            [view.Text.Uri] = [.. changes.Select(view.Text.Source.EditOf)],
        });
}
