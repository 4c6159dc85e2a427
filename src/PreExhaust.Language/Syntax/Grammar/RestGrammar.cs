using PreExhaust.Language.Syntax.Prescriptions;
using Sprache;
using static PreExhaust.Language.Syntax.Grammar.Combinators;

namespace PreExhaust.Language.Syntax.Grammar;

/// <summary>The time between sets.</summary>
internal static class RestGrammar
{
    private static readonly char[] Separators = [',', ';', 'x', 'X', '×'];

    /// <summary>rest = ("rest" | "every") [":"] quantity</summary>
    public static Parser<RestSyntax> Rest { get; } = Seq(
        Leaves.SilentWord("rest", "every"),
        Maybe(Leaves.OptionalColon),
        QuantityGrammar.Quantity,
        (word, colon, time) => new RestSyntax(word, colon, time, null));

    /// <summary>time then rest = time "rest"</summary>
    public static Parser<RestSyntax> TimeThenRest { get; } = When(
        HasRestAhead,
        Seq(
            QuantityGrammar.Time,
            Leaves.SilentWord("rest"),
            (time, word) => new RestSyntax(null, null, time, word)));

    private static bool HasRestAhead(string text, int start, int end)
    {
        var rest = text.IndexOf("rest", start, end - start, StringComparison.OrdinalIgnoreCase);
        return rest > start && text.IndexOfAny(Separators, start, rest - start) < 0;
    }
}
