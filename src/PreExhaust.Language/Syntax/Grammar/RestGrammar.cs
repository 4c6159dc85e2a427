using PreExhaust.Language.Syntax.Prescriptions;
using Sprache;
using static PreExhaust.Language.Syntax.Grammar.Combinators;

namespace PreExhaust.Language.Syntax.Grammar;

/// <summary>The time between sets.</summary>
internal static class RestGrammar
{
    private static readonly string[] RestWords = ["rest", "every"];

    /// <summary>rest = ("rest" | "every") [":"] quantity; read in one go, because most exercises have one</summary>
    public static IResult<RestSyntax> Rest(IInput input)
    {
        var line = (LineInput)input;
        var end = line.Position;
        if (Leaves.ReadWord(line, ref end, RestWords) is not { } word)
            return Failure<RestSyntax>.Instance;
        var colon = Leaves.ReadColon(line, ref end);
        return QuantityGrammar.Read(line, ref end) is { } time
            ? line.Read(new RestSyntax(word, colon, time, null), end)
            : Failure<RestSyntax>.Instance;
    }

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

    private static int RestAt(string text, int start, int end)
    {
        var after = Words.Scan(text, start, end, "rest");
        return after >= 0 && !TechniqueGrammar.IsRestPause(text, start, end) ? after : -1;
    }

    /// <summary>A hold of 60s, then 90s between the sets: <c>60s rest 90s</c>.</summary>
    private static bool HasOwnTime(string text, int afterRest, int end)
    {
        var time = afterRest;
        while (time < end && (Characters.IsBlank(text[time]) || Characters.IsColon(text[time])))
            time++;
        return time < end && Characters.IsDigit(text[time]);
    }
}
