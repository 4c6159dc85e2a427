using PreExhaust.LanguageServer.Connection;
using PreExhaust.LanguageServer.Protocol;
using PreExhaust.LanguageServer.Workspace;
using StreamJsonRpc;

namespace PreExhaust.LanguageServer.Handlers;

/// <summary>Answers requests about a document.</summary>
internal abstract class DocumentHandler(Endpoint endpoint, Documents documents)
{
    /// <summary>The other documents.</summary>
    protected Documents Documents => documents;

    /// <summary>
    /// Answers from the document as it was when the request came, without holding up the messages behind it.
    /// </summary>
    protected void Answer<T>(string method, Func<View, T, CancellationToken, object?> answer)
        where T : class, IDocumentParams => endpoint.Answer<T>(method, (parameters, cancellation) =>
        {
            var view = Find(parameters.TextDocument.Uri);
            return Task.Run(
                () => UnlessCancelled(() => answer(view, parameters, cancellation), cancellation), cancellation);
        });

    protected void Answer<T>(string method, Func<View, T, object?> answer)
        where T : class, IDocumentParams => Answer<T>(method, (view, parameters, _) => answer(view, parameters));

    private static object? UnlessCancelled(Func<object?> answer, CancellationToken cancellation)
    {
        var result = answer();
        cancellation.ThrowIfCancellationRequested();
        return result;
    }

    private View Find(string uri) => documents.TryFind(uri, out var view)
        ? view
        : throw new LocalRpcException($"There is no .workout file {uri}.") { ErrorCode = ErrorCode.InvalidParams };
}
