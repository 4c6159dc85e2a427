namespace PreExhaust.LanguageServer.Protocol;

/// <summary>A rule or message that has a page.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its name.</param>
internal sealed record Topic(string Id, string Title);
