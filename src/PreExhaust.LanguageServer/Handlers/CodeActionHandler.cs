using PreExhaust.Language.Editing;
using PreExhaust.LanguageServer.Connection;
using PreExhaust.LanguageServer.Protocol;
using PreExhaust.LanguageServer.Workspace;

namespace PreExhaust.LanguageServer.Handlers;

/// <summary><c>textDocument/codeAction</c></summary>
internal sealed class CodeActionHandler(Endpoint endpoint, Documents documents) : DocumentHandler(endpoint, documents)
{
    public const string QuickFix = "quickfix";
    public const string FixAll = "source.fixAll.preexhaust";

    public void Register() => Answer<CodeActionParams>("textDocument/codeAction", Actions);

    private static CodeAction[] Actions(View view, CodeActionParams parameters)
    {
        var actions = new List<EditorAction>();
        var range = view.Text.Source.SpanOf(parameters.Range);
        if (IsWanted(QuickFix, parameters.Context?.Only))
            actions.AddRange(EditorActions.At(view.Editor, range));
        // Without being asked for, it stands beside what it mends.
        var isAsked = parameters.Context?.Only is { Count: > 0 };
        if ((isAsked ? IsWanted(FixAll, parameters.Context?.Only) : actions.Count > 0)
            && EditorActions.FixAll(view.Editor) is { } all)
            actions.Add(all);
        return [.. actions.Select(action => Of(view, action))];
    }

    /// <summary>A client that wants <c>source</c> wants <c>source.fixAll</c> too.</summary>
    private static bool IsWanted(string kind, IReadOnlyList<string>? wanted) =>
        wanted is not { Count: > 0 } || wanted.Any(only =>
            kind == only || kind.StartsWith(only + ".", StringComparison.Ordinal) || only.Length == 0);

    private static CodeAction Of(View view, EditorAction action) => new(
        action.Title,
        action.Kind == EditorActionKind.FixAll ? FixAll : QuickFix,
        view.EditOf(action.Changes),
        action.Message is null ? null : DiagnosticList.Of(view.Text.Uri, view.Text.Source, [action.Message]),
        action.IsPreferred ? true : null);
}
