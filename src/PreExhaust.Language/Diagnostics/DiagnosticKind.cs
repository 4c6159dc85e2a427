using PreExhaust.Analysis;

namespace PreExhaust.Language.Diagnostics;

/// <summary>A kind of message of the language itself.</summary>
/// <param name="Id">The id, such as <c>PEX0001</c>.</param>
/// <param name="Severity">How loud it is.</param>
/// <param name="Title">What it is about.</param>
public sealed record DiagnosticKind(string Id, Severity Severity, string Title);
