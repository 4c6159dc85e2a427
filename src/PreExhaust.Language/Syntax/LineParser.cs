using PreExhaust.Catalog;
using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Syntax.Grammar;
using PreExhaust.Language.Syntax.Prescriptions;
using PreExhaust.Language.Syntax.Statements;
using PreExhaust.Language.Text;
using Sprache;

namespace PreExhaust.Language.Syntax;

/// <summary>Reads one line, whatever stands around it.</summary>
internal sealed class LineParser(SourceFile source, DiagnosticBag diagnostics)
{
    private const string NameOfExercise = "the name of an exercise";

    private static readonly string[] GroupWords = ["rounds", "rest"];

    private static readonly string[] WeekWords = ["odd", "even", "every", "deload"];

    private readonly LineText _line = new(source.Text, new Trace());
    private readonly MistakenLineParser _mistaken = new(source.Text, diagnostics);
    private readonly HeadingParser _headings = new(source, diagnostics);
    private readonly MisorderedLineParser _misordered = new(source.Text, diagnostics);

    /// <summary>In a group these are its exercises, which the binder knows: it reports the others.</summary>
    private readonly MisorderedLineParser _counted = new(source.Text, new());

    private readonly TableRowParser _tables = new(source.Text, diagnostics);
    private readonly MaxLineParser _maxima = new(source.Text, diagnostics);
    private readonly KeyedExerciseParser _keyed = new(source.Text, diagnostics);
    private readonly ComplexParser _complexes = new(source.Text, diagnostics);

    private string Text => source.Text;

    public LineSyntax Parse(int line)
    {
        var whole = source.LineContent(line);
        var (start, content, lineEnd) = (whole.Start, whole.End, source.LineWithBreak(line).End);
        if (whole.Length > Limits.LineLength)
            return TooLong(whole, lineEnd);

        while (start < content && (Characters.IsBlank(Text[start]) || Text[start] == '\ufeff'))
            start++;
        var extent = new LineExtent(Text, whole.Start, start, content, lineEnd);
        if (start == content)
            return new(extent);
        if (ListSigns.IsRule(Text, start, content))
            return new(extent, comment: Token(TokenKind.Comment, start, content));
        var listSign = Token(TokenKind.Symbol, start, ListSigns.Scan(Text, start, content));
        start = Extents.SkipBlanks(Text, listSign?.Span.End ?? start, content);
        if (start == content)
            return new(extent, listSign);
        if (Text[start] == '>')
            return new(extent, listSign, new NoteSyntax(Token(TokenKind.Note, start, content)!));

        var (end, comment) = SplitComment(start, content);
        if (end == start)
            return new(extent, listSign, comment: comment);
        _line.Trace.Reset();
        var (statement, skipped) = ParseStatement(_line.Line(start, end));
        return new(extent, listSign, statement, skipped, comment);
    }

    private (StatementSyntax? Statement, SyntaxToken? Skipped) ParseStatement(LineInput input) =>
        LineClassifier.Classify(Text, input.Position, input.End) switch
        {
            LineKind.Program => Whole(input, HeaderGrammar.Program),
            LineKind.Block => Whole(input, HeaderGrammar.Block),
            LineKind.Week => ParseWeek(input),
            LineKind.Group => Whole(input, GroupGrammar.Group, "rounds, a time or a rest", GroupWords),
            LineKind.UnletteredGroup => Whole(
                input, GroupGrammar.Unlettered, "rounds, a time or a rest", GroupWords),
            LineKind.Session => Whole(input, HeaderGrammar.Session, "a day such as Mon", HeaderGrammar.Days),
            LineKind.Setting => Whole(input, SettingGrammar.Setting),
            LineKind.Allow => Whole(input, AllowGrammar.Allow),
            LineKind.ExerciseDefinition => Whole(input, DefinitionGrammar.Exercise),
            LineKind.Scheme => (ParseScheme(input), null),
            LineKind.Fact => Whole(input, FactGrammar.Fact),
            LineKind.Continuation => (ParseContinuation(input), null),
            LineKind.Heading => (_keyed.Parse(input) ?? _headings.Parse(input), null),
            LineKind.PartOfExercise => (UnsupportedSyntax.Whole(Text, input.Position, input.End), null),
            LineKind.KeywordOrExercise => (_mistaken.ParseKeywordOrExercise(input), null),
            _ => ParseExercise(input),
        };

    /// <summary>
    /// A statement that must take in the whole line; what it leaves is reported and skipped.
    /// </summary>
    private (StatementSyntax? Statement, SyntaxToken? Skipped) Whole<T>(
        LineInput input,
        Parser<T> parser,
        string otherwise = "the end of the line",
        IEnumerable<string>? words = null)
        where T : StatementSyntax
    {
        var result = parser(input);
        var rest = result.WasSuccessful ? ((LineInput)result.Remainder).AfterBlanks : input.Position;
        if (rest >= input.End)
            return (result.Value, null);
        var isTrailingColon = rest == input.End - 1 && Characters.IsColon(Text[rest]);
        if (!isTrailingColon)
            SyntaxErrors.Report(input, rest, otherwise, words ?? [], diagnostics);
        var statement = result.WasSuccessful && (isTrailingColon || !IsAllOrNothing(typeof(T)))
            ? result.Value
            : null;
        var skippedFrom = statement is null ? input.Position : rest;
        return (statement, Token(TokenKind.Skipped, skippedFrom, input.End));
    }

    /// <summary>A header whose weeks cannot be read opens them all the same.</summary>
    private (StatementSyntax? Statement, SyntaxToken? Skipped) ParseWeek(LineInput input)
    {
        var week = HeaderGrammar.Week(input);
        if (week.WasSuccessful)
            return ((LineInput)week.Remainder).AfterBlanks < input.End
                ? (_headings.Parse(input), null)
                : (week.Value, null);
        SyntaxErrors.Report(input, input.Position, "a week such as 3, 1-3, odd or every 4", WeekWords, diagnostics);
        var end = input.Position + "week".Length;
        var keyword = new SyntaxToken(TokenKind.Word, Text, input.Position, end);
        return (new WeekSyntax(keyword), Token(TokenKind.Skipped, Extents.SkipBlanks(Text, end, input.End), input.End));
    }

    /// <summary>Half a setting or fact would be a misreading; half a header still opens what it opens.</summary>
    private static bool IsAllOrNothing(Type statement) =>
        statement == typeof(SettingSyntax) || statement == typeof(FactSyntax);

    private SchemeSyntax ParseScheme(LineInput input)
    {
        var header = DefinitionGrammar.Scheme(input);
        var prescription = PrescriptionParser.Parse(input, ((LineInput)header.Remainder).Position, diagnostics);
        return header.Value.With(prescription);
    }

    private StatementSyntax? ParseContinuation(LineInput input)
    {
        if (_misordered.ParseNameLast(input) is { } exercise)
            return exercise;
        return PrescriptionParser.Parse(input, input.Position, diagnostics) is { } prescription
            ? new ContinuationSyntax(prescription)
            : null;
    }

    private (StatementSyntax? Statement, SyntaxToken? Skipped) ParseExercise(LineInput input)
    {
        if (_misordered.ParseRow(input) is { } row)
            return (row, null);
        if (_tables.Parse(input) is { } tabled)
            return (tabled, null);
        if (_counted.ParseCounted(input) is { } counted)
            return (counted, null);
        if (_mistaken.ParseWarmup(input) is { } warmup)
            return (warmup, null);
        if (_maxima.Parse(input) is { } max)
            return (max, null);
        if (_complexes.Parse(input) is { } complex)
            return (complex, null);
        var joined = SupersetWords.Scan(Text, input.Position, input.End);
        var position = Math.Max(joined, input.Position);
        var label = NameGrammar.Label(input, ref position);
        if (NameGrammar.Name(input, ref position) is not { } name)
        {
            input.Trace.Failed(input.SkipBlanks(position), NameOfExercise);
            SyntaxErrors.Report(input, input.SkipBlanks(position), NameOfExercise, [], diagnostics);
            return (null, Token(TokenKind.Skipped, input.Position, input.End));
        }

        var variant = ParseVariant(input, ref position);
        var sign = NameGrammar.EndOfName(input, ref position);
        var isBare = input.SkipBlanks(position) >= input.End;
        if (isBare && _keyed.Parse(input) is { } keyed)
            return (keyed, null);
        if (isBare && ParseBlock(input, name) is { } block)
            return (block, null);
        if (sign is null && _mistaken.FindMistypedHeader(input, isBare) is { } header)
            return (header, null);
        if (sign is null && ParseTitle(input, name, position) is { } title)
            return (title, null);
        var prescription = PrescriptionParser.Parse(input, position, diagnostics);
        var words = Token(TokenKind.Skipped, input.Position, joined);
        return (new ExerciseSyntax(label, name, variant, sign, prescription, words), null);
    }

    private HeadingSyntax? ParseBlock(LineInput input, SyntaxToken name) =>
        ExerciseCatalog.Default.Find(name.Text) is null ? _headings.ParseNamedBlock(input) : null;

    /// <summary>Words on the first line that are no exercise, with nothing below that could go on with one.</summary>
    private UnsupportedSyntax? ParseTitle(LineInput input, SyntaxToken name, int position)
    {
        var isTitle = TitleLines.IsAt(Text, input.Position, input.End) && TitleLines.IsApart(source, input.End)
            && ExerciseCatalog.Default.Find(name.Text) is null
            && PrescriptionParser.Parse(input, position, new()) is null or { Items: [{ IsBroken: true }, ..] };
        if (!isTitle)
            return null;
        var line = TextSpan.FromBounds(input.Position, input.End);
        TitleLines.Report(line, Text.Substring(line.Start, line.Length), diagnostics);
        return UnsupportedSyntax.Whole(Text, input.Position, input.End);
    }

    private BracketSyntax? ParseVariant(LineInput input, ref int position)
    {
        var start = input.SkipBlanks(position);
        if (start >= input.End || Characters.BracketStep(Text[start]) <= 0)
            return null;
        var variant = PrescriptionGrammar.Bracket(input.At(start));
        if (!variant.WasSuccessful)
            return null;
        position = ((LineInput)variant.Remainder).Position;
        return (BracketSyntax)variant.Value;
    }

    private LineSyntax TooLong(TextSpan content, int end)
    {
        diagnostics.Add(
            DiagnosticKinds.LineTooLong,
            new(content.Start, 1),
            $"The line has {content.Length} characters; {Limits.LineLength} are read. Nothing was read from it.");
        var extent = new LineExtent(Text, content.Start, content.Start, content.End, end);
        return new(extent, skipped: Token(TokenKind.Skipped, content.Start, content.End));
    }

    /// <summary>A comment starts the line or follows white space, outside quotes.</summary>
    private (int End, SyntaxToken? Comment) SplitComment(int start, int end)
    {
        var isQuoted = false;
        var slash = Text.IndexOf('/', start, end - start);
        for (var i = start; slash >= 0 && i < end; i++)
        {
            if (Characters.IsQuote(Text[i]) && (isQuoted || !Characters.IsDigitBefore(Text, i, start)))
                isQuoted = !isQuoted;
            var isComment = !isQuoted && i + 1 < end && Text[i] == '/' && Text[i + 1] == '/'
                && (i == start || Characters.IsBlank(Text[i - 1]));
            if (isComment)
                return (Extents.TrimBlanks(Text, start, i), Token(TokenKind.Comment, i, end));
        }

        return (Extents.TrimBlanks(Text, start, end), null);
    }

    private SyntaxToken? Token(TokenKind kind, int start, int end) =>
        end > start ? new(kind, Text, start, end) : null;
}
