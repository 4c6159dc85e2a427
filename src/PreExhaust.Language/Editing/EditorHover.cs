using PreExhaust.Language.Text;

namespace PreExhaust.Language.Editing;

/// <summary>What there is to say about a place.</summary>
/// <param name="Markdown">The text.</param>
/// <param name="Span">What it is about.</param>
public sealed record EditorHover(string Markdown, TextSpan Span);
