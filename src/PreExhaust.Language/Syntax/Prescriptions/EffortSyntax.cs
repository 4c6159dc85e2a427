using PreExhaust.Plans;

namespace PreExhaust.Language.Syntax.Prescriptions;

/// <summary><c>RPE 8</c>, <c>RIR 1-2</c>, <c>to failure</c></summary>
internal sealed class EffortSyntax(
    EffortScale scale,
    SyntaxToken keyword,
    SyntaxToken? second,
    QuantitySyntax? value)
    : PartSyntax(keyword, second, value)
{
    public EffortScale Scale { get; } = scale;

    /// <summary>The rating; <c>null</c> for failure.</summary>
    public QuantitySyntax? Value { get; } = value;
}
