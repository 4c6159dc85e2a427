using PreExhaust.Language.Syntax.Prescriptions;
using Sprache;
using static PreExhaust.Language.Syntax.Grammar.Combinators;

namespace PreExhaust.Language.Syntax.Grammar;

/// <summary>The time between sets.</summary>
internal static class RestGrammar
{
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

    /// <summary>A look at the words is cheaper than reading a quantity for nothing.</summary>
    private static bool HasRestAhead(string text, int start, int end)
    {
        var position = start;
        while (position < end && !char.IsLetter(text[position]) && !Characters.IsSeparator(text[position]))
            position++;
        if (position < end && Words.Scan(text, position, end, "rest") >= 0)
            return true;
        while (position < end && char.IsLetter(text[position]))
            position++;
        position = Extents.SkipBlanks(text, position, end);
        return position < end && Words.Scan(text, position, end, "rest") >= 0;
    }
}
