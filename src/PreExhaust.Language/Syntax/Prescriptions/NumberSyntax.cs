namespace PreExhaust.Language.Syntax.Prescriptions;

/// <summary>
/// A number, or a time of day's form such as <c>2:00</c>, which counts minutes and seconds.
/// </summary>
internal sealed class NumberSyntax(SyntaxToken token, decimal value, bool isClock) : SyntaxNode(token)
{
    /// <summary>The value; of a clock form in seconds.</summary>
    public decimal Value { get; } = value;

    public bool IsClock { get; } = isClock;

    /// <summary>Whether the number is whole.</summary>
    public bool IsWhole => Value == decimal.Truncate(Value);
}
