namespace PreExhaust.Language.Syntax.Prescriptions;

/// <summary>What most quantities do not have: the end of a range, a plus, a second unit.</summary>
internal sealed record QuantityEnd(SyntaxToken? Dash, NumberSyntax? Upper, SyntaxToken? Plus, UnitSyntax? Unit)
{
    /// <summary>The offset after the last of them.</summary>
    public int Offset => (Unit ?? Plus ?? Upper!).End;

    /// <summary>The end; <c>null</c> where nothing is said.</summary>
    public static QuantityEnd? Of(SyntaxToken? dash, NumberSyntax? upper, SyntaxToken? plus, UnitSyntax? unit) =>
        upper is null && plus is null && unit is null ? null : new(dash, upper, plus, unit);
}
