using System.Text.RegularExpressions;
using CsCheck;

namespace PreExhaust.Language.Tests.Grammar;

/// <summary>Random sentences of the documented grammar, of bounded depth.</summary>
internal sealed partial class Sentences(DocumentedGrammar grammar)
{
    /// <summary>How many rules may stand one inside the other.</summary>
    public const int Deepest = 24;

    private const int MostRepeats = 2;

    private const string Times = "x";

    private const string Dash = "DASH";

    private const string PoundSign = "POUND-SIGN";

    /// <summary>No white space comes here: <c>3-5%</c> and <c>3 - 5%</c> are ranges, <c>3 -5%</c> is none.</summary>
    private const string Glue = "\u2060";

    private const string RestPause = "rest-pause";

    /// <summary>Ends a rest-pause without numbers: one that came next would be its own, as the page says.</summary>
    private const string NoNumber = "\u2062";

    /// <summary>Tokens that letters begin and that a digit may stand right before: <c>3x8</c>, <c>90s</c>.</summary>
    private static readonly string[] Touching = ["TIMES", "UNIT", "WEIGHT-UNIT", "TIME-UNIT", "AMOUNT-UNIT"];

    private readonly Dictionary<(string Rule, int Depth), Gen<string>> _known = [];

    /// <summary>Sentences of one rule.</summary>
    public Gen<string> Of(string rule) => Of(new Expression.Reference(rule), isToken: false, Deepest)
        .Where(text => !NumberBehind().IsMatch(text) && !SecondsOfRest().IsMatch(text))
        .Select(text => text
            .Replace(Glue, "", StringComparison.Ordinal)
            .Replace(NoNumber, "", StringComparison.Ordinal));

    private Gen<string> Of(Expression expression, bool isToken, int depth) => expression switch
    {
        Expression.Literal literal => Gen.Const(literal.Text),
        Expression.Described described => Gen.OneOf(Terminals.SamplesOf(described.Text)),
        Expression.Reference reference => OfRule(reference.Name, depth),
        Expression.Sequence sequence => sequence.Parts
            .Select(part => (Text: Of(part, isToken, depth), Touches: Touches(part)))
            .Aggregate((a, b) => (Join(a.Text, b.Text, isToken, b.Touches), a.Touches)).Text,
        Expression.Choice choice => OfChoice(choice, isToken, depth),
        Expression.Optional optional => IsTooDeep(optional.Inner, depth)
            ? Gen.Const("")
            : Gen.OneOf(Gen.Const(""), Of(optional.Inner, isToken, depth)),
        Expression.Repetition repetition => IsTooDeep(repetition.Inner, depth)
            ? Gen.Const("")
            : Of(repetition.Inner, isToken, depth).Array[0, MostRepeats]
                .Select(texts => texts.Aggregate("", (a, b) => Join(a, b, isToken, touches: false, blank: true))),
        _ => throw new ArgumentOutOfRangeException(nameof(expression)),
    };

    private Gen<string> OfRule(string rule, int depth)
    {
        if (!_known.TryGetValue((rule, depth), out var sentences))
            _known[(rule, depth)] = sentences = Of(grammar[rule], DocumentedGrammar.IsToken(rule), depth - 1)
                .Select(text => Marked(rule, text));
        return sentences;
    }

    private static string Marked(string rule, string text) => rule switch
    {
        Dash => Glue + text + Glue,
        PoundSign => Glue + text,
        RestPause when !text.Any(char.IsDigit) => text + NoNumber,
        _ => text,
    };

    private Gen<string> OfChoice(Expression.Choice choice, bool isToken, int depth)
    {
        var options = choice.Options.Where(option => !IsTooDeep(option, depth)).ToList();
        return Gen.OneOf(options.Select(option => Of(option, isToken, depth)).ToArray());
    }

    private static Gen<string> Join(Gen<string> before, Gen<string> after, bool isToken, bool touches) =>
        Gen.Select(before, after, Gen.Bool, (a, b, blank) => Join(a, b, isToken, touches, blank));

    /// <summary>White space between two words; between other symbols as it comes.</summary>
    private static string Join(string before, string after, bool isToken, bool touches, bool blank)
    {
        if (before.EndsWith(NoNumber, StringComparison.Ordinal) && after.Length > 0 && !char.IsDigit(after[0]))
            return Join(before[..^1], after, isToken, touches, blank);
        if (isToken || before.Length == 0 || after.Length == 0 || before[^1] == Glue[0] || after[0] == Glue[0])
            return before + after;
        var mayTouch = !NeedsBlank(before[^1], after[0])
            || (touches && char.IsDigit(before[^1])) || (before == Times && char.IsDigit(after[0]));
        return mayTouch && !blank ? before + after : $"{before} {after}";
    }

    private static bool Touches(Expression part) => part switch
    {
        Expression.Reference reference => Touching.Contains(reference.Name),
        Expression.Optional optional => Touches(optional.Inner),
        _ => false,
    };

    private bool IsTooDeep(Expression expression, int depth) => grammar.HeightOf(expression) >= depth;

    /// <summary>Words run together, <c>rest-pause</c> is one word, and <c>2:00</c>, <c>2,5kg</c> are numbers.</summary>
    private static bool NeedsBlank(char before, char after) =>
        (IsWordPart(before) && (IsWordPart(after) || after == '-'))
        || (before is '-' or ':' or ',' or '#' or '+' && IsWordPart(after));

    [GeneratedRegex(NoNumber + @"\s*\d")]
    private static partial Regex NumberBehind();

    /// <summary>Seconds behind minutes are of the same rest, <c>rest 2 min 30 s</c>, and no sets of so many.</summary>
    [GeneratedRegex(@"(m|mins?|minutes?|') *\d+ *(s|secs?|seconds?) *[x*]")]
    private static partial Regex SecondsOfRest();

    private static bool IsWordPart(char c) => char.IsLetterOrDigit(c) || c is '_' or '\'';
}
