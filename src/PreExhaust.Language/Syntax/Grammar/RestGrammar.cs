using PreExhaust.Language.Syntax.Prescriptions;
using Sprache;
using static PreExhaust.Language.Syntax.Grammar.Combinators;

namespace PreExhaust.Language.Syntax.Grammar;

/// <summary>The time between sets.</summary>
internal static class RestGrammar
{
    /// <summary>rest = ("rest" | "every") [":"] quantity | time "rest"</summary>
    public static Parser<RestSyntax> Rest { get; } = FirstOf(
        Seq(
            Leaves.SilentWord("rest", "every"),
            Maybe(Leaves.OptionalColon),
            QuantityGrammar.Quantity,
            (word, colon, time) => new RestSyntax(word, colon, time, null)),
        Seq(
            QuantityGrammar.Time,
            Leaves.SilentWord("rest"),
            (time, word) => new RestSyntax(null, null, time, word)));
}
