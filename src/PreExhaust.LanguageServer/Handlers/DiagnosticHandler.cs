using System.Globalization;
using System.Runtime.CompilerServices;
using PreExhaust.Language.Editing;
using PreExhaust.LanguageServer.Connection;
using PreExhaust.LanguageServer.Protocol;
using PreExhaust.LanguageServer.Workspace;

namespace PreExhaust.LanguageServer.Handlers;

/// <summary><c>textDocument/diagnostic</c>: for clients that ask instead of being told.</summary>
internal sealed class DiagnosticHandler(Endpoint endpoint, Documents documents) : DocumentHandler(endpoint, documents)
{
    /// <summary>What a text was called when it was reported, as long as somebody remembers the text.</summary>
    private readonly ConditionalWeakTable<EditorDocument, string> _names = [];
    private int _count;

    public void Register() => Answer<DocumentDiagnosticParams>("textDocument/diagnostic", Report);

    private DocumentDiagnosticReport Report(View view, DocumentDiagnosticParams parameters)
    {
        var editor = view.Editor;
        var name = _names.GetValue(
            editor, _ => Interlocked.Increment(ref _count).ToString(CultureInfo.InvariantCulture));
        return name == parameters.PreviousResultId
            ? new("unchanged", name)
            : new("full", name, DiagnosticList.Of(view.Text.Uri, editor));
    }
}
