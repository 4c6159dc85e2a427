using PreExhaust.Language.Syntax.Prescriptions;
using Sprache;
using static PreExhaust.Language.Syntax.Grammar.Combinators;

namespace PreExhaust.Language.Syntax.Grammar;

/// <summary>Loads that are more than a number with a unit.</summary>
internal static class LoadGrammar
{
    private static readonly string[] Colours =
    [
        "red", "black", "blue", "green", "yellow", "orange", "purple", "violet", "pink", "white", "grey", "gray",
        "silver", "gold", "brown", "light", "medium", "heavy",
    ];

    private static readonly string[] WorkUps =
        ["work up to", "build to", "build up to", "ramp to", "ramp up to"];

    private static readonly string[] HeavyWords = ["heavy set of", "heavy"];

    private static readonly Parser<SyntaxToken> AddOrAssist =
        Leaves.Sign("'+'", c => c == '+' || Characters.IsDash(c), silent: true);

    /// <summary>bodyweight = ("BW" | "bodyweight") [("+" | "-") quantity]</summary>
    public static Parser<BodyweightSyntax> Bodyweight { get; } = FirstOf(
        Seq(
            Leaves.SilentWord("BW", "bodyweight"),
            AddOrAssist,
            QuantityGrammar.Quantity,
            (word, sign, external) => new BodyweightSyntax(word, sign, external)),
        Seq(Leaves.SilentWord("BW", "bodyweight"), word => new BodyweightSyntax(word, null, null)));

    /// <summary>added load = "+" quantity</summary>
    public static Parser<AddedLoadSyntax> Added { get; } = When(
        (text, start, end) => !PrescriptionStart.IsSetAt(text, start + 1, end),
        Seq(Leaves.Plus, QuantityGrammar.Quantity, (sign, weight) => new AddedLoadSyntax(sign, weight)));

    /// <summary>at = "@" quantity [basis]</summary>
    public static Parser<AtSyntax> At { get; } = Seq(
        Leaves.At,
        QuantityGrammar.Quantity,
        Maybe(When((text, start, _) => BasisGrammar.FollowsPercent(text, start), BasisGrammar.Basis)),
        (at, quantity, basis) => new AtSyntax(at, quantity, basis));

    /// <summary>relative = "-" quantity, without white space between them</summary>
    public static Parser<RelativeLoadSyntax> Relative { get; } = Seq(
        Leaves.Token(TokenKind.Symbol, null, ScanMinus),
        QuantityGrammar.Quantity,
        (dash, share) => new RelativeLoadSyntax(dash, share));

    /// <summary>level = "level" [":"] quantity</summary>
    public static Parser<LevelSyntax> Level { get; } = Seq(
        Leaves.SilentWord("level"),
        Maybe(Leaves.OptionalColon),
        QuantityGrammar.Quantity,
        (word, colon, value) => new LevelSyntax(word, colon, value));

    /// <summary>band = "band" [":"] (word | quoted)</summary>
    public static Parser<BandSyntax> Band { get; } = Seq(
        Leaves.SilentWord("band"),
        Maybe(Leaves.OptionalColon),
        Leaves.Token(TokenKind.Name, "a colour such as red", ScanColour),
        (word, colon, colour) => new BandSyntax(word, colon, colour));

    /// <summary>
    /// work up = ("work up to" | "build to" | ...) (number "RM" | ["a"] ["heavy"] ("single" | "double" | "triple")
    /// | ["a"] "heavy" number | product)
    /// </summary>
    public static Parser<WorkUpSyntax> WorkUp { get; } = FirstOf(
        Seq(
            WorkUpTo(),
            Leaves.Token(TokenKind.Number, null, BasisGrammar.ScanRepMax),
            (word, repMax) => new WorkUpSyntax(word, repMax)),
        Seq(
            WorkUpTo(),
            Maybe(Leaves.SilentWord("a")),
            Maybe(Leaves.SilentWord("heavy")),
            Leaves.SilentWord("single", "double", "triple"),
            (word, article, heavy, count) => new WorkUpSyntax(word, article, heavy, count)),
        Seq(
            WorkUpTo(),
            Maybe(Leaves.SilentWord("a")),
            Leaves.Token(TokenKind.Word, null, ScanHeavy),
            Leaves.Token(TokenKind.Number, null, ScanCount),
            (word, article, heavy, count) => new WorkUpSyntax(word, article, heavy, count)),
        Seq(WorkUpTo(), SetGrammar.Product, (word, sets) => new WorkUpSyntax(word, sets)));

    /// <summary>
    /// Whether a line begins with a load of these: names of exercises may begin with the words, too.
    /// </summary>
    public static bool StartsLine(string text, int start, int end)
    {
        var level = Words.Scan(text, start, end, "level");
        if (level >= 0)
            return PrescriptionStart.IsNumberAt(text, AfterColon(text, level, end), end);
        var band = Words.Scan(text, start, end, "band");
        return band >= 0 && Words.Scan(text, Extents.SkipBlanks(text, band, end), end, Colours) >= 0;
    }

    private static int AfterColon(string text, int start, int end)
    {
        var sign = Extents.SkipBlanks(text, start, end);
        return sign < end && Characters.IsColon(text[sign]) ? sign + 1 : start;
    }

    /// <summary>The end of the words before what is found on the day; -1 where none stand.</summary>
    public static int ScanWorkUp(string text, int start, int end) =>
        start < end && (text[start] | ' ') is 'w' or 'b' or 'r' ? Words.ScanAnyPhrase(text, start, end, WorkUps) : -1;

    private static Parser<SyntaxToken> WorkUpTo() => Leaves.Token(TokenKind.Word, null, ScanWorkUp);

    /// <summary>"heavy" or "heavy set of".</summary>
    private static int ScanHeavy(string text, int start, int end) =>
        Words.ScanAnyPhrase(text, start, end, HeavyWords);

    private static int ScanCount(string text, int start, int end)
    {
        var after = Characters.SkipDigits(text, start, end);
        return after > start && (after == end || !Characters.IsWordPart(text[after])) ? after : -1;
    }

    private static int ScanMinus(string text, int start, int end)
    {
        var isMinus = start + 1 < end && Characters.IsDash(text[start]) && Characters.IsDigit(text[start + 1]);
        return isMinus ? start + 1 : -1;
    }

    private static int ScanColour(string text, int start, int end)
    {
        if (start < end && Characters.IsQuote(text[start]))
            return ReferenceNames.ScanExercise(text, start, end);
        var position = start;
        while (position < end && (Characters.IsWordPart(text[position]) || Characters.IsDash(text[position])))
            position++;
        return position > start && char.IsLetter(text[start]) ? position : -1;
    }
}
