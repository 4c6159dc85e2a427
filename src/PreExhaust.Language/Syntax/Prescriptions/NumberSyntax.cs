namespace PreExhaust.Language.Syntax.Prescriptions;

/// <summary>A number, or a form such as <c>2:00</c>, which counts minutes and seconds.</summary>
internal sealed class NumberSyntax(string source, int start, int end, decimal value, bool isClock)
    : SyntaxToken(TokenKind.Number, source, start, end)
{
    /// <summary>The value; of a clock form in seconds.</summary>
    public decimal Value { get; } = value;

    public bool IsClock { get; } = isClock;

    /// <summary>Whether the number is whole.</summary>
    public bool IsWhole => Value == decimal.Truncate(Value);
}
