using PreExhaust.Language.Text;

namespace PreExhaust.Language.Editing;

/// <summary>A line to read above a line of a text.</summary>
/// <param name="Span">What it is about.</param>
/// <param name="Title">What it says.</param>
public sealed record EditorLens(TextSpan Span, string Title);
