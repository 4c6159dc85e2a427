using Microsoft.CodeAnalysis.Operations;

namespace PreExhaust.Roslyn.Fluent;

/// <summary>What operators make of numbers, words and conditions; constants the compiler works out itself.</summary>
internal static class Arithmetic
{
    public static Folded Of(UnaryOperatorKind kind, object? value) => (kind, value) switch
    {
        (UnaryOperatorKind.Not, bool condition) => Folded.Of(!condition),
        (UnaryOperatorKind.Minus, int number) => Folded.Of(unchecked(-number)),
        (UnaryOperatorKind.Minus, double number) => Folded.Of(-number),
        (UnaryOperatorKind.Minus, decimal number) => Folded.Of(-number),
        _ => Folded.Unknown,
    };

    public static Folded Of(BinaryOperatorKind kind, object? left, object? right) => (kind, left, right) switch
    {
        (BinaryOperatorKind.Equals, _, _) => Folded.Of(Equals(left, right)),
        (BinaryOperatorKind.NotEquals, _, _) => Folded.Of(!Equals(left, right)),
        (BinaryOperatorKind.ConditionalAnd, bool a, bool b) => Folded.Of(a && b),
        (BinaryOperatorKind.ConditionalOr, bool a, bool b) => Folded.Of(a || b),
        (BinaryOperatorKind.Add, string a, string b) => Folded.Of(a + b),
        (_, int a, int b) => OfInts(kind, a, b),
        (_, double a, double b) => OfDoubles(kind, a, b),
        _ => Folded.Unknown,
    };

    private static Folded OfInts(BinaryOperatorKind kind, int a, int b) => kind switch
    {
        BinaryOperatorKind.Add => Folded.Of(unchecked(a + b)),
        BinaryOperatorKind.Subtract => Folded.Of(unchecked(a - b)),
        BinaryOperatorKind.Multiply => Folded.Of(unchecked(a * b)),
        BinaryOperatorKind.LessThan => Folded.Of(a < b),
        BinaryOperatorKind.LessThanOrEqual => Folded.Of(a <= b),
        BinaryOperatorKind.GreaterThan => Folded.Of(a > b),
        BinaryOperatorKind.GreaterThanOrEqual => Folded.Of(a >= b),
        _ => Folded.Unknown,
    };

    private static Folded OfDoubles(BinaryOperatorKind kind, double a, double b) => kind switch
    {
        BinaryOperatorKind.Add => Folded.Of(a + b),
        BinaryOperatorKind.Subtract => Folded.Of(a - b),
        BinaryOperatorKind.Multiply => Folded.Of(a * b),
        BinaryOperatorKind.Divide => Folded.Of(a / b),
        _ => Folded.Unknown,
    };
}
