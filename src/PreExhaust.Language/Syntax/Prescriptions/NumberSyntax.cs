using PreExhaust.Language.Syntax.Grammar;
using PreExhaust.Language.Syntax.Packing;

namespace PreExhaust.Language.Syntax.Prescriptions;

/// <summary>A number, or a form such as <c>2:00</c>, which counts minutes and seconds.</summary>
internal sealed class NumberSyntax(string source, int start, int end, bool isClock)
    : SyntaxToken(TokenKind.Number, source, start, end, isClock ? 1 : 0)
{
    public override void Pack(NodeWriter to) => to.Place(NodeCode.Number, Span.Start, Span.Length, Detail);

    /// <summary>The value; of a clock form in seconds.</summary>
    public decimal Value => Numbers.Value(Source, Span.Start, Span.End);

    public bool IsClock => Detail != 0;

    /// <summary>Whether the number is whole.</summary>
    public bool IsWhole => Value == decimal.Truncate(Value);
}
