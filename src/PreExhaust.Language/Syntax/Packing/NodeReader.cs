using PreExhaust.Language.Syntax.Prescriptions;
using PreExhaust.Language.Syntax.Statements;

namespace PreExhaust.Language.Syntax.Packing;

/// <summary>Makes the nodes of a line again from the words that <see cref="NodeWriter"/> wrote.</summary>
/// <param name="source">The text of the file.</param>
/// <param name="words">The words of several lines.</param>
/// <param name="place">Where those of the line begin.</param>
/// <param name="lineStart">The offset of the line in the file.</param>
internal sealed class NodeReader(string source, uint[] words, int place, int lineStart)
{
    private int _place = place;

    public LineSyntax Line()
    {
        var word = Word();
        var end = EndOf(word);
        var extent = new LineExtent(source, lineStart, StartOf(word), end, end + (word.Detail >> 1));
        var statement = Next<StatementSyntax>();
        return (word.Detail & 1) == 0
            ? new(extent, statement: statement)
            : new(extent, Token(), statement, Token(), Token());
    }

    private PackedWord Word() => new(words[_place++]);

    private SyntaxNode? Node()
    {
        var word = Word();
        return word.Code switch
        {
            NodeCode.Gap => null,
            NodeCode.Token or NodeCode.Number or NodeCode.Unit => TokenOf(word),
            NodeCode.Program => new ProgramSyntax(Token()!, Token(), Token()),
            NodeCode.Block => new BlockSyntax(Token()!, Token(), Token()),
            NodeCode.Week => new WeekSyntax(Next<WeekPatternSyntax>()!, Token(), Token()),
            NodeCode.Session =>
                new SessionSyntax(Token()!, Token(), Token(), Token(), Token(), Token(), Next<DayListSyntax>()),
            NodeCode.DayList => new DayListSyntax(Several(word.Detail)),
            NodeCode.Day => new DaySyntax(Token()!, Token()),
            NodeCode.DeloadShare => new DeloadShareSyntax(Token()!, Next<QuantitySyntax>()!),
            NodeCode.Setting => new SettingSyntax(Token()!, Token(), Several(word.Detail)),
            NodeCode.Group => new GroupSyntax(Token()!, Token()!, Token(), Several(word.Detail - 3)),
            NodeCode.Exercise => Exercise(word.Detail),
            NodeCode.Continuation => new ContinuationSyntax(Next<PrescriptionSyntax>()!),
            NodeCode.Note => new NoteSyntax(Token()!),
            NodeCode.Allow => new AllowSyntax(Token()!, Token(), Several(word.Detail - 4), Token(), Token()),
            NodeCode.Scheme => new SchemeSyntax(Token()!, Token(), Token(), Token(), Next<PrescriptionSyntax>()),
            NodeCode.ExerciseDefinition => new ExerciseDefinitionSyntax(Token()!, Token(), Token(), Token(), Token()),
            NodeCode.Fact => new FactSyntax(Token()!, Token(), Several(word.Detail - 2)),
            NodeCode.Prescription => new PrescriptionSyntax(List(word.Detail)),
            NodeCode.Item => new ItemSyntax(List(word.Detail)),
            NodeCode.Product => new ProductSyntax(List(word.Detail)),
            NodeCode.Quantity => Quantity(word.Detail),
            NodeCode.BracketedFactor => new BracketedFactorSyntax(Token()!, Next<QuantitySyntax>()!, Token()!),
            NodeCode.OpenReps => new OpenRepsSyntax(Token()!),
            NodeCode.Chain => new ChainSyntax(
                Several(word.Detail - 3), Token(), Next<UnitSyntax>(), Next<MaxBasisSyntax>()),
            NodeCode.SetList => new SetListSyntax(Next<NumberSyntax>()!, Token()!, Next<ChainSyntax>()!),
            NodeCode.MaxBasis => new MaxBasisSyntax(Token(), Token(), Next<BracketSyntax>(), Token(), Token(), Token()),
            NodeCode.Bodyweight => new BodyweightSyntax(Token()!, Token(), Next<QuantitySyntax>()),
            NodeCode.AddedLoad => new AddedLoadSyntax(Token()!, Next<QuantitySyntax>()!),
            NodeCode.Band => new BandSyntax(Token()!, Token(), Token()!),
            NodeCode.Level => new LevelSyntax(Token()!, Token(), Next<QuantitySyntax>()!),
            NodeCode.WorkUp => WorkUp(word.Detail),
            NodeCode.RelativeLoad => new RelativeLoadSyntax(Token()!, Next<QuantitySyntax>()!),
            NodeCode.At => new AtSyntax(Token()!, Next<QuantitySyntax>()!, Next<MaxBasisSyntax>()),
            NodeCode.Effort => new EffortSyntax(Token(), Token()!, Token(), Next<QuantitySyntax>()),
            NodeCode.EffortList => new EffortListSyntax(Token(), Token(), Token(), Several(word.Detail - 3)),
            NodeCode.Rest => new RestSyntax(Token(), Token(), Next<QuantitySyntax>()!, Token()),
            NodeCode.Tempo => new TempoSyntax(Token(), Token(), Token()!, Token()),
            NodeCode.Sides => new SidesSyntax(Token()!, Token()),
            NodeCode.Tag => new TagSyntax(Token()!),
            NodeCode.Bracket => new BracketSyntax(Token()!, Several(word.Detail - 2), Token()!),
            NodeCode.Filler => new FillerSyntax(Token()!),
            NodeCode.Warmup => new WarmupSyntax(Token()!, Token(), Next<PrescriptionSyntax>()!),
            NodeCode.WeekRow => new WeekRowSyntax(
                Next<WeekPatternSyntax>()!, Token(), Token()!, Next<PrescriptionSyntax>()!),
            NodeCode.WeekPattern => new WeekPatternSyntax(Token()!, Several(word.Detail)),
            NodeCode.OnlyWeeks => new OnlyWeeksSyntax(Token()!, Next<WeekPatternSyntax>()!),
            NodeCode.Intent => new IntentSyntax(Token()!, Token(), Token()!, Token()!, Token(), Token()),
            NodeCode.Like => new LikeSyntax(Token()!, Token(), Token()!, Token(), Token()),
            NodeCode.Stages => new StagesSyntax(Token()!, Token(), Several(word.Detail - 2)),
            NodeCode.Drop => new DropSyntax(
                Token()!, Token(), Token(), Next<NumberSyntax>(), Token(), Several(word.Detail - 5)),
            NodeCode.RestPause => RestPause(),
            NodeCode.Myo => Myo(word.Detail),
            NodeCode.Cluster => new ClusterSyntax(
                Token()!,
                Token(),
                Next<QuantitySyntax>(),
                Token(),
                Next<SumSyntax>()!,
                Next<QuantitySyntax>()),
            NodeCode.Sum => new SumSyntax(Token(), Several(word.Detail - 2), Token()),
            NodeCode.Progress => new ProgressSyntax(
                Token()!,
                Token(),
                Next<ProgressionChangeSyntax>()!,
                Next<ProgressionPeriodSyntax>(),
                Next<ProgressionConditionSyntax>(),
                Next<ProgressionPeriodSyntax>()),
            NodeCode.ProgressionChange => new ProgressionChangeSyntax(Several(word.Detail)),
            NodeCode.ProgressionPeriod => new ProgressionPeriodSyntax(Token()!, Next<NumberSyntax>(), Token()),
            NodeCode.ProgressionCondition => new ProgressionConditionSyntax(Token()!, Several(word.Detail - 1)),
            NodeCode.Step => new StepSyntax(Token(), Next<NumberSyntax>()!, Next<UnitSyntax>()),
            _ => throw new InvalidOperationException($"{word.Code} begins no packed node."),
        };
    }

    private SyntaxToken TokenOf(PackedWord word)
    {
        var (start, end) = (StartOf(word), EndOf(word));
        return word.Code switch
        {
            NodeCode.Number => new NumberSyntax(source, start, end, word.Detail != 0),
            NodeCode.Unit => new UnitSyntax(source, start, end, (Unit)word.Detail),
            _ => new((TokenKind)word.Detail, source, start, end),
        };
    }

    private int StartOf(PackedWord word) => lineStart + word.Start;

    private int EndOf(PackedWord word) => lineStart + word.Start + word.Length;

    private ExerciseSyntax Exercise(int hasExtras)
    {
        var (name, colon, prescription) = (Token()!, Token(), Next<PrescriptionSyntax>());
        if (hasExtras == 0)
            return new(null, name, null, colon, prescription);
        var misplaced = Token();
        return new(Token(), name, Next<BracketSyntax>(), colon, prescription, misplaced);
    }

    private QuantitySyntax Quantity(int hasEnd)
    {
        var (number, unit) = (Word(), Word());
        var start = unit.Code == NodeCode.Gap
            ? new QuantityStart(source, StartOf(number), EndOf(number), EndOf(number), -1, Unit.None)
            : new(source, StartOf(number), EndOf(number), StartOf(unit), EndOf(unit), (Unit)unit.Detail);
        return new(start, hasEnd == 0 ? null : new(Token(), Next<NumberSyntax>(), Token(), Next<UnitSyntax>()));
    }

    private WorkUpSyntax WorkUp(int count)
    {
        var keyword = Token()!;
        if (count > 2)
            return new(keyword, Token(), Token(), Token()!);
        var aim = Node();
        return aim is ProductSyntax sets ? new(keyword, sets) : new(keyword, (SyntaxToken)aim!);
    }

    private RestPauseSyntax RestPause()
    {
        var (keyword, colon, reps) = (Token()!, Token(), Node());
        return reps is SumSyntax parts ? new(keyword, colon, parts) : new(keyword, colon, (QuantitySyntax?)reps);
    }

    private MyoSyntax Myo(int count)
    {
        var (keyword, colon) = (Token()!, Token());
        return count > 3
            ? new(keyword, colon, Next<QuantitySyntax>()!, Token(), Next<ProductSyntax>()!)
            : new(keyword, colon, Next<SumSyntax>()!);
    }

    private Nodes List(int count) => count == 1 ? new(Node()!) : new(Several(count));

    /// <summary>So many parts; where gaps may be among them, they are.</summary>
    private SyntaxNode[] Several(int count)
    {
        var nodes = new SyntaxNode[count];
        for (var i = 0; i < count; i++)
            nodes[i] = Node()!;
        return nodes;
    }

    private SyntaxToken? Token() => (SyntaxToken?)Node();

    private T? Next<T>()
        where T : SyntaxNode => (T?)Node();
}
