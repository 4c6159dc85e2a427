namespace PreExhaust.LanguageServer.Protocol;

/// <summary><c>preexhaust/explain</c>: the page of a rule or message.</summary>
/// <param name="Id">Its id, such as <c>PEX1001</c>.</param>
internal sealed record ExplainParams(string Id);
