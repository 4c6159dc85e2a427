using PreExhaust.Plans;

namespace PreExhaust.Language.Editing;

/// <summary>A text after its safe fixes.</summary>
/// <param name="Text">The text; the old one where nothing could be mended.</param>
/// <param name="Fixes">What was applied, in the order it was.</param>
public sealed record FixedText(string Text, ValueList<AppliedFix> Fixes);
