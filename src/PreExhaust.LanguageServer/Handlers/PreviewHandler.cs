using PreExhaust.Drawing;
using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Editing;
using PreExhaust.Language.Text;
using PreExhaust.LanguageServer.Connection;
using PreExhaust.LanguageServer.Protocol;
using PreExhaust.LanguageServer.Workspace;

namespace PreExhaust.LanguageServer.Handlers;

/// <summary><c>preexhaust/preview</c>, a request of our own: the session at a place as a page.</summary>
internal sealed class PreviewHandler(Endpoint endpoint, Documents documents) : DocumentHandler(endpoint, documents)
{
    public void Register() => Answer<PreviewParams>("preexhaust/preview", (view, parameters) =>
    {
        var source = view.Text.Source;
        return EditorPreviews.At(view.Editor, source.OffsetAt(parameters.Position), parameters.Week) is { } preview
            ? Of(preview, source, view.Text.Version)
            : null;
    });

    private static Preview Of(EditorPreview preview, SourceFile source, int? version)
    {
        var findings = preview.Messages.Select(message => Finding(message, source));
        return new(
            preview.Session.Name,
            SessionPage.Of(preview.Week, preview.Session, findings),
            preview.Week.Number,
            preview.WeekCount,
            version);
    }

    private static PageFinding Finding(Diagnostic message, SourceFile source) => new(
        message.Severity,
        message.Id,
        message.Message,
        message.HelpUri,
        source.PositionAt(message.Span.Start).Line);
}
