namespace PreExhaust.Language.Text;

/// <summary>Some text in the place of some other.</summary>
/// <param name="Span">The text to replace; empty to insert.</param>
/// <param name="NewText">What stands there instead; empty to delete.</param>
public sealed record TextChange(TextSpan Span, string NewText);
