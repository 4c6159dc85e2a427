using PreExhaust.Language.Syntax.Prescriptions;
using Sprache;
using static PreExhaust.Language.Syntax.Grammar.Combinators;

namespace PreExhaust.Language.Syntax.Grammar;

/// <summary>What stands in one item of a prescription.</summary>
internal static class PrescriptionGrammar
{
    private const int DeepestBrackets = 4;

    private static readonly Parser<PartSyntax> Tag = Seq(
        Leaves.Token(TokenKind.Tag, null, ScanTag),
        token => (PartSyntax)new TagSyntax(token));

    /// <summary>What begins with a digit, or with a bracket around one.</summary>
    private static readonly Parser<PartSyntax> Numeric = FirstOf(
        As<ProductSyntax, PartSyntax>(SetGrammar.PlainProduct),
        As<TempoSyntax, PartSyntax>(EffortGrammar.PhasesThenTempo),
        As<TempoSyntax, PartSyntax>(EffortGrammar.BareTempo),
        As<RestSyntax, PartSyntax>(RestGrammar.TimeThenRest),
        As<EffortSyntax, PartSyntax>(EffortGrammar.ValueThenScale),
        As<ChainSyntax, PartSyntax>(SetGrammar.Chain),
        As<SetListSyntax, PartSyntax>(SetGrammar.SetList),
        As<ProductSyntax, PartSyntax>(SetGrammar.Product));

    private static readonly Parser<PartSyntax> Filler = As<FillerSyntax, PartSyntax>(FillerGrammar.Filler);

    /// <summary>What begins with a letter.</summary>
    private static readonly Parser<PartSyntax> Worded = ByWord(
        (["rest", "restpause"], As<RestPauseSyntax, PartSyntax>(TechniqueGrammar.RestPause)),
        (["rest", "every"], As<RestSyntax, PartSyntax>(RestGrammar.Rest)),
        (["drop", "dropset"], As<DropSyntax, PartSyntax>(TechniqueGrammar.Drop)),
        (["myo", "myoreps"], As<MyoSyntax, PartSyntax>(TechniqueGrammar.Myo)),
        (["cluster", "clusters"], As<ClusterSyntax, PartSyntax>(TechniqueGrammar.Cluster)),
        (["RPE", "RIR"], As<EffortListSyntax, PartSyntax>(EffortListGrammar.List)),
        (["RPE", "RIR", "to", "till", "until", "failure"], As<EffortSyntax, PartSyntax>(EffortGrammar.Effort)),
        (["BW", "bodyweight"], As<BodyweightSyntax, PartSyntax>(LoadGrammar.Bodyweight)),
        (["level"], As<LevelSyntax, PartSyntax>(LoadGrammar.Level)),
        (["band"], As<BandSyntax, PartSyntax>(LoadGrammar.Band)),
        (["work", "build", "ramp"], As<WorkUpSyntax, PartSyntax>(LoadGrammar.WorkUp)),
        (SetGrammar.SidesWords, FirstOf(Filler, As<SidesSyntax, PartSyntax>(SetGrammar.Sides))),
        (["tempo"], As<TempoSyntax, PartSyntax>(EffortGrammar.Tempo)),
        (OpenReps.FirstWords, As<ProductSyntax, PartSyntax>(SetGrammar.Product)),
        (["stages"], As<StagesSyntax, PartSyntax>(StageGrammar.Stages)),
        (["like"], As<LikeSyntax, PartSyntax>(DefinitionGrammar.Like)),
        ([], As<TempoSyntax, PartSyntax>(EffortGrammar.BareTempo)),
        ([], Filler));

    private static readonly Parser<PartSyntax> At = FirstOf(
        Filler,
        As<EffortListSyntax, PartSyntax>(EffortListGrammar.List),
        As<TempoSyntax, PartSyntax>(EffortGrammar.AtTempo),
        As<EffortSyntax, PartSyntax>(EffortGrammar.AtEffort),
        As<AtSyntax, PartSyntax>(LoadGrammar.At));

    private static readonly Parser<PartSyntax> Sides =
        FirstOf(Filler, As<SidesSyntax, PartSyntax>(SetGrammar.Sides));

    private static readonly Parser<PartSyntax> Added = As<AddedLoadSyntax, PartSyntax>(LoadGrammar.Added);

    private static readonly Parser<PartSyntax> Relative =
        As<RelativeLoadSyntax, PartSyntax>(LoadGrammar.Relative);

    private static readonly Parser<PartSyntax> Bracketed = FirstOf(
        When(EffortGrammar.IsBracketedTempo, (Parser<PartSyntax>)Bracket),
        As<ProductSyntax, PartSyntax>(SetGrammar.Product),
        Bracket);

    /// <summary>clause = warmup | week row | only | intent | progress</summary>
    private static readonly Parser<PartSyntax> Clause = ByWord(
        (["warm", "warmup", "warmups"], As<WarmupSyntax, PartSyntax>(ClauseGrammar.Warmup)),
        (["week", "weeks"], As<WeekRowSyntax, PartSyntax>(ClauseGrammar.WeekRow)),
        (["only"], As<OnlyWeeksSyntax, PartSyntax>(ClauseGrammar.OnlyWeeks)),
        (["intent"], As<IntentSyntax, PartSyntax>(ClauseGrammar.Intent)),
        (["progress"], As<ProgressSyntax, PartSyntax>(ProgressionGrammar.Progress)));

    /// <summary>
    /// item = clause | sets item; the position then stands behind it, and <c>null</c> is returned where none stands
    /// </summary>
    public static ItemSyntax? Item(LineInput line, ref int position)
    {
        var start = line.SkipBlanks(position);
        if (start >= line.End || !char.IsLetter(line.Source[start]))
            return SetsItem(line, ref position);
        var input = line.At(start);
        var clause = Clause(input);
        if (clause is not LineInput rest)
            return SetsItem(input, ref position);
        position = rest.Position;
        return new(new Nodes(clause.Value));
    }

    /// <summary>owned items = sets item { "," sets item }: what a warm-up or a week row takes in</summary>
    public static Parser<PrescriptionSyntax> OwnedItems { get; } = Seq(
        SeparatedBy((Parser<ItemSyntax>)SetsItem, Leaves.Comma),
        items => new PrescriptionSyntax(items));

    /// <summary>sets item = part { part }</summary>
    private static IResult<ItemSyntax> SetsItem(IInput input)
    {
        var line = (LineInput)input;
        var end = line.Position;
        return SetsItem(line, ref end) is { } item ? line.Read(item, end) : Failure<ItemSyntax>.Instance;
    }

    private static ItemSyntax? SetsItem(LineInput line, ref int position)
    {
        var parts = default(NodeList);
        while (ReadPart(line, ref position) is { } part)
            parts.Add(part);
        return parts.Count > 0 ? new(parts.ToNodes()) : null;
    }

    /// <summary>Most parts are factors that can be nothing else; they are read without a result of their own.</summary>
    private static PartSyntax? ReadPart(LineInput line, ref int position)
    {
        var start = line.SkipBlanks(position);
        if (start >= line.End || Characters.IsSeparator(line.Source[start]))
            return null;
        if (SetGrammar.IsPlain(line.Source, start, line.End))
            return SetGrammar.ReadFactors(line, ref position);
        var part = Part(line.At(start));
        if (part is not LineInput rest || rest.Position <= start)
            return null;
        position = rest.Position;
        return part.Value;
    }

    /// <summary>
    /// part = tag | tempo | rest | drop | rest-pause | myo | cluster | effort | bodyweight | level | band | work up
    /// | at | relative | chain | set list | product | added load | stages | sides | like | bracket | filler
    /// </summary>
    private static IResult<PartSyntax> Part(IInput input)
    {
        var line = (LineInput)input;
        var start = line.AfterBlanks;
        if (start >= line.End)
            return Failure<PartSyntax>.Instance;
        return line.Source[start] switch
        {
            >= '0' and <= '9' => Numeric(input),
            '@' or '＠' => At(input),
            '#' => Tag(input),
            '/' => Sides(input),
            '+' or '＋' => Added(input),
            '(' or '（' => Bracketed(input),
            var c when Characters.IsDash(c) => Relative(input),
            var c when char.IsLetter(c) => Worded(input),
            _ => Failure<PartSyntax>.Instance,
        };
    }

    /// <summary>bracket = "(" part { part } ")" | "(" text ")"</summary>
    public static IResult<PartSyntax> Bracket(IInput input)
    {
        var line = (LineInput)input;
        var start = line.AfterBlanks;
        var end = WeekGrammar.ScanBrackets(line.Source, start, line.End);
        if (end < 0)
            return Failure<PartSyntax>.Instance;
        var content = BracketContent(new LineText(line.Source, new Trace()).Line(start + 1, end - 1));
        var open = new SyntaxToken(TokenKind.Symbol, line.Source, start, start + 1);
        var close = new SyntaxToken(TokenKind.Symbol, line.Source, end - 1, end);
        return line.Read<PartSyntax>(new BracketSyntax(open, content, close), end);
    }

    private static IReadOnlyList<SyntaxNode> BracketContent(LineInput content)
    {
        var start = content.AfterBlanks;
        if (start >= content.End)
            return [];
        var end = Extents.TrimBlanks(content.Source, start, content.End);
        if (EffortGrammar.WholeTempo(content.Source, start, end) is { } tempo)
            return [tempo];
        if (Depth(content) <= DeepestBrackets)
        {
            var parts = Repeat<PartSyntax>(Part, minimum: 1)(content);
            if (parts.WasSuccessful && ((LineInput)parts.Remainder).AfterBlanks >= content.End)
                return parts.Value;
        }

        return [new SyntaxToken(TokenKind.Note, content.Source, start, end)];
    }

    private static int Depth(LineInput content)
    {
        var (depth, deepest) = (0, 0);
        for (var i = content.Position; i < content.End; i++)
        {
            depth += Characters.BracketStep(content.Source[i]);
            deepest = Math.Max(deepest, depth);
        }

        return deepest;
    }

    private static int ScanTag(string text, int start, int end)
    {
        if (start + 1 >= end || text[start] != '#' || !char.IsLetter(text[start + 1]))
            return -1;
        var position = start + 1;
        while (position < end && (Characters.IsWordPart(text[position]) || text[position] == '-'))
            position++;
        return position;
    }
}
