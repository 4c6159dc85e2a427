namespace PreExhaust.LanguageServer.Protocol;

/// <summary>The page of a rule or message.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Markdown">The page, with its heading; links are addresses, never paths.</param>
internal sealed record Explanation(string Id, string Markdown);
