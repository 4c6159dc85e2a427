namespace PreExhaust.Language.Editing;

/// <summary>A fix that was applied to a text.</summary>
/// <param name="Id">The id of what it mends, such as <c>PEX1001</c>.</param>
/// <param name="Title">What it does, as an imperative.</param>
/// <param name="Line">The line of what it mends, from 1, at the time it was applied.</param>
public sealed record AppliedFix(string Id, string Title, int Line);
