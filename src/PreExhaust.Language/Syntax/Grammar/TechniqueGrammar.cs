using PreExhaust.Language.Syntax.Prescriptions;
using Sprache;
using static PreExhaust.Language.Syntax.Grammar.Combinators;

namespace PreExhaust.Language.Syntax.Grammar;

/// <summary>Techniques: how sets go on or are broken up.</summary>
internal static class TechniqueGrammar
{
    private static readonly string[] Drops = ["drop set", "drop-set", "dropset", "drop"];

    private static readonly string[] NextWords = ["to", "by", "BW", "bodyweight", "level", "band"];

    private static readonly string[] RestPauses = ["rest-pause", "rest pause", "restpause"];

    private static readonly string[] Myos = ["myo-reps", "myo reps", "myoreps", "myo"];

    private static readonly string[] Clusters = ["cluster sets", "cluster set", "clusters", "cluster"];

    private static readonly Parser<SyntaxNode> Number = As<NumberSyntax, SyntaxNode>(QuantityGrammar.Number);

    private static readonly Parser<SyntaxToken> Times = Leaves.Sign("'x'", Characters.IsTimes, silent: true);

    /// <summary>sum = number "+" number { "+" number } ["reps"]</summary>
    private static readonly Parser<SumSyntax> Sum = Seq(
        SeparatedBy(Number, Leaves.Plus, minimum: 2),
        Maybe(Leaves.SilentWord("reps")),
        (numbers, reps) => new SumSyntax(null, numbers, reps));

    /// <summary>bracketed sum = "(" sum ")"</summary>
    private static readonly Parser<SumSyntax> BracketedSum = Seq(
        Leaves.Open,
        SeparatedBy(Number, Leaves.Plus, minimum: 2),
        Leaves.Close,
        (open, numbers, close) => new SumSyntax(open, numbers, close));

    /// <summary>drop = "drop" [":"] ["to" | "by"] [number times] drop load { "," drop load }</summary>
    public static Parser<DropSyntax> Drop { get; } = Seq(
        Keyword(Drops),
        Maybe(Leaves.SilentWord("to", "by")),
        Maybe(When(PrescriptionStart.IsNumberAt, Seq(QuantityGrammar.Number, Times, Tuple.Create))),
        FirstOf(SeparatedBy(DropLoad, Leaves.Comma), Missing("the loads that follow, or a step such as -20%")),
        (start, word, count, loads) =>
            new DropSyntax(start.Item1, start.Item2, word, count?.Item1, count?.Item2, loads));

    /// <summary>rest-pause = "rest-pause" [":"] [sum | quantity "total"]</summary>
    public static Parser<RestPauseSyntax> RestPause { get; } = When(IsRestPause, FirstOf(
        Seq(
            Keyword(RestPauses),
            When(PrescriptionStart.IsNumberAt, Sum),
            (start, parts) => new RestPauseSyntax(start.Item1, start.Item2, parts)),
        Seq(
            Keyword(RestPauses),
            Maybe(When(PrescriptionStart.IsNumberAt, (Parser<QuantitySyntax>)Reps)),
            (start, total) => new RestPauseSyntax(start.Item1, start.Item2, total))));

    /// <summary>myo = ("myo" | "myo-reps") [":"] (quantity "+" product | sum)</summary>
    public static Parser<MyoSyntax> Myo { get; } = FirstOf(
        Seq(
            Keyword(Myos),
            When(PrescriptionStart.IsNumberAt, (Parser<QuantitySyntax>)QuantityGrammar.Quantity),
            Maybe(Leaves.Plus),
            When(IsProduct, SetGrammar.Product),
            (start, first, plus, sets) => new MyoSyntax(start.Item1, start.Item2, first, plus, sets)),
        Seq(
            Keyword(Myos),
            Expect("a set and mini sets such as 15 + 4x5", PrescriptionStart.IsNumberAt, Sum),
            (start, parts) => new MyoSyntax(start.Item1, start.Item2, parts)));

    /// <summary>cluster = "cluster" [":"] [quantity times] (bracketed sum | sum) [time]</summary>
    public static Parser<ClusterSyntax> Cluster { get; } = Seq(
        Keyword(Clusters),
        Maybe(When(PrescriptionStart.IsNumberAt, Seq(QuantityGrammar.Quantity, Times, Tuple.Create))),
        Expect("the parts of a set such as 4x(2+2+2) 20s", StartsSum, FirstOf(BracketedSum, Sum)),
        Maybe(When(PrescriptionStart.IsNumberAt, (Parser<QuantitySyntax>)QuantityGrammar.Time)),
        (start, sets, parts, rest) =>
            new ClusterSyntax(start.Item1, start.Item2, sets?.Item1, sets?.Item2, parts, rest));

    /// <summary>
    /// Whether a technique begins here and not the name of an exercise: numbers follow, or nothing that could go on
    /// with a name.
    /// </summary>
    public static bool IsAt(string text, int start, int end) => start < end && (text[start] | 0x20) switch
    {
        'r' => IsFollowed(text, Words.ScanAnyPhrase(text, start, end, RestPauses), end, mayEnd: true),
        'd' => IsFollowed(text, Words.ScanAnyPhrase(text, start, end, Drops), end, mayEnd: false),
        'm' => IsFollowed(text, Words.ScanAnyPhrase(text, start, end, Myos), end, mayEnd: false),
        'c' => IsFollowed(text, Words.ScanAnyPhrase(text, start, end, Clusters), end, mayEnd: false),
        _ => false,
    };

    /// <summary>Whether "rest" is the first half of another word: "60s rest-pause".</summary>
    public static bool IsRestPause(string text, int start, int end)
    {
        var second = Extents.SkipBlanks(text, start + "rest".Length, end);
        return second < end
            && text[second] is '-' or 'p' or 'P'
            && Words.ScanAnyPhrase(text, start, end, RestPauses) >= 0;
    }

    /// <summary>Whether words that a technique begins with fill the text.</summary>
    public static bool IsWhole(string text, int start, int end) =>
        IsWhole(text, start, end, RestPauses) || IsWhole(text, start, end, Drops)
        || IsWhole(text, start, end, Myos) || IsWhole(text, start, end, Clusters);

    private static bool IsWhole(string text, int start, int end, string[] phrases)
    {
        var after = Words.ScanAnyPhrase(text, start, end, phrases);
        return after >= 0 && Extents.SkipBlanks(text, after, end) == end;
    }

    private static bool IsFollowed(string text, int after, int end, bool mayEnd)
    {
        if (after < 0)
            return false;
        var next = Extents.SkipBlanks(text, after, end);
        if (next < end && Characters.IsColon(text[next]))
            next = Extents.SkipBlanks(text, next + 1, end);
        if (next >= end || Characters.IsSeparator(text[next]) || text[next] is '#' or '@' or '＠')
            return mayEnd;
        return Characters.IsDigit(text[next])
            || text[next] is '(' or '（'
            || (Characters.IsDash(text[next]) && next + 1 < end && Characters.IsDigit(text[next + 1]))
            || Words.Scan(text, next, end, NextWords) >= 0
            || (mayEnd && IsNextPart(text, next, end));
    }

    private static bool IsNextPart(string text, int start, int end) =>
        text[start] == '/'
        || EffortGrammar.ScanBarePhases(text, start, end) >= 0
        || ReferenceNames.StartsPart(text, start, end);

    private static bool StartsSum(string text, int start, int end) =>
        start < end && (Characters.IsDigit(text[start]) || text[start] is '(' or '（');

    private static Parser<IReadOnlyList<SyntaxNode>> Missing(string expected) =>
        Nothing<IReadOnlyList<SyntaxNode>>(expected);

    private static Parser<Tuple<SyntaxToken, SyntaxToken?>> Keyword(string[] words) => Seq(
        Leaves.Token(TokenKind.Word, null, (text, start, end) => Words.ScanAnyPhrase(text, start, end, words)),
        Maybe(Leaves.OptionalColon),
        Tuple.Create);

    /// <summary>drop load = relative | bodyweight | level | band | quantity [basis]; no repetitions after it</summary>
    private static IResult<SyntaxNode> DropLoad(IInput input)
    {
        var line = (LineInput)input;
        var start = line.AfterBlanks;
        if (start >= line.End || !Characters.IsDigit(line.Source[start]))
            return OtherLoad(input);
        var product = SetGrammar.Product(input);
        var isLoad = product.WasSuccessful
            && product.Value.Factors is [{ Quantity: { } quantity }]
            && (quantity.IsMass || quantity.Unit == Unit.Percent);
        return isLoad ? new Success<SyntaxNode>(product.Value, product.Remainder) : Failure<SyntaxNode>.Instance;
    }

    private static readonly Parser<SyntaxNode> OtherLoad = FirstOf(
        As<RelativeLoadSyntax, SyntaxNode>(LoadGrammar.Relative),
        As<BodyweightSyntax, SyntaxNode>(LoadGrammar.Bodyweight),
        As<LevelSyntax, SyntaxNode>(LoadGrammar.Level),
        As<BandSyntax, SyntaxNode>(LoadGrammar.Band));

    /// <summary>A total, or a number that ends the item.</summary>
    private static IResult<QuantitySyntax> Reps(IInput input)
    {
        var line = (LineInput)input;
        var quantity = QuantityGrammar.Quantity(input);
        if (!quantity.WasSuccessful || quantity.Value.Unit == Unit.Total)
            return quantity;
        var next = ((LineInput)quantity.Remainder).AfterBlanks;
        var isLast = next >= line.End || Characters.IsSeparator(line.Source[next]);
        return isLast && quantity.Value.Unit is Unit.None or Unit.Reps ? quantity : Failure<QuantitySyntax>.Instance;
    }

    /// <summary>A number, a times sign, a number.</summary>
    private static bool IsProduct(string text, int start, int end)
    {
        var position = Extents.SkipBlanks(text, Characters.SkipDigits(text, start, end), end);
        if (position > start && position < end && Characters.IsDash(text[position]))
        {
            var upper = Extents.SkipBlanks(text, position + 1, end);
            position = Extents.SkipBlanks(text, Characters.SkipDigits(text, upper, end), end);
        }

        return position > start && position < end && Characters.IsTimes(text[position])
            && PrescriptionStart.IsNumberAt(text, position + 1, end);
    }
}
