using PreExhaust.Language.Syntax.Grammar;

namespace PreExhaust.Language.Syntax.Prescriptions;

/// <summary>A number, or a form such as <c>2:00</c>, which counts minutes and seconds.</summary>
internal sealed class NumberSyntax(string source, int start, int end, bool isClock)
    : SyntaxToken(TokenKind.Number, source, start, end, isClock ? 1 : 0)
{
    /// <summary>The value; of a clock form in seconds.</summary>
    public decimal Value => Numbers.Value(Source, Span.Start, Span.End);

    public bool IsClock => Detail != 0;

    /// <summary>Whether the number is whole.</summary>
    public bool IsWhole => Value == decimal.Truncate(Value);
}
