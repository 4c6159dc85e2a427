using PreExhaust.Analysis;
using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Editing;
using PreExhaust.Language.Text;
using PreExhaust.LanguageServer.Protocol;
using PreExhaust.LanguageServer.Workspace;

namespace PreExhaust.LanguageServer.Handlers;

/// <summary>Messages as the protocol writes them.</summary>
internal static class DiagnosticList
{
    /// <summary>The tag of what says nothing.</summary>
    private const int Unnecessary = 1;

    public static IReadOnlyList<ReportedDiagnostic> Of(string uri, EditorDocument editor) =>
        Of(uri, editor.Source, editor.Messages);

    public static IReadOnlyList<ReportedDiagnostic> Of(
        string uri, SourceFile source, IEnumerable<Diagnostic> messages) =>
        [.. messages.Select(message => Of(uri, source, message))];

    private static ReportedDiagnostic Of(string uri, SourceFile source, Diagnostic message) => new(
        source.RangeOf(message.Span),
        NumberOf(message.Severity),
        message.Id,
        Publisher.Source,
        message.Message,
        new(message.HelpUri),
        message.Finding?.Rule == RuleSet.UnusedSuppression ? [Unnecessary] : null,
        message.Related.Count == 0
            ? null
            : [.. message.Related.Select(related => new DiagnosticRelatedInformation(
                new(uri, source.RangeOf(related.Span)), related.Message))]);

    private static int NumberOf(Severity severity) => severity switch
    {
        Severity.Error => 1,
        Severity.Warning => 2,
        Severity.Info => 3,
        _ => 4,
    };
}
