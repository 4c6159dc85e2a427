namespace PreExhaust.LanguageServer.Protocol;

/// <summary>Parameters that name the document they are about.</summary>
internal interface IDocumentParams
{
    /// <summary>The document.</summary>
    public TextDocumentIdentifier TextDocument { get; }
}
