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
        var after = RestAt(text, position, end);
        while (position < end && (char.IsLetter(text[position]) || text[position] == '.'))
            position++;
        if (after < 0)
            after = RestAt(text, Extents.SkipBlanks(text, position, end), end);
        return after >= 0 && !HasOwnTime(text, after, end);
    }

    private static int RestAt(string text, int start, int end) =>
        start < end && !TechniqueGrammar.IsRestPause(text, start, end) ? Words.Scan(text, start, end, "rest") : -1;

    /// <summary>A hold of 60s, then 90s between the sets: <c>60s rest 90s</c>.</summary>
    private static bool HasOwnTime(string text, int afterRest, int end)
    {
        var time = afterRest;
        while (time < end && (Characters.IsBlank(text[time]) || Characters.IsColon(text[time])))
            time++;
        return time < end && Characters.IsDigit(text[time]);
    }
}
