using PreExhaust.Language.Text;

namespace PreExhaust.Language.Diagnostics;

/// <summary>A change of the text that mends a diagnostic.</summary>
/// <param name="Title">What it does, as an imperative.</param>
/// <param name="Span">The text to replace; empty to insert.</param>
/// <param name="NewText">What stands there instead.</param>
public sealed record TextFix(string Title, TextSpan Span, string NewText);
