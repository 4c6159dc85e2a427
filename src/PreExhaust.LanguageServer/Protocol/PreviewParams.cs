namespace PreExhaust.LanguageServer.Protocol;

/// <summary>
/// <c>preexhaust/preview</c>: the session at a place, in a week of the calendar where one is asked for.
/// </summary>
internal sealed record PreviewParams(TextDocumentIdentifier TextDocument, Position Position, int? Week = null)
    : IDocumentParams;
