using PreExhaust.Language.Text;

namespace PreExhaust.Language.Diagnostics;

/// <summary>Another place of the same file that a diagnostic involves.</summary>
/// <param name="Span">The place.</param>
/// <param name="Message">Its part in the diagnostic.</param>
public sealed record RelatedPlace(TextSpan Span, string Message);
