using PreExhaust.Catalog;
using PreExhaust.Language.Binding.Definitions;
using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Syntax;
using PreExhaust.Language.Syntax.Grammar;
using PreExhaust.Language.Text;
using PreExhaust.Plans;

namespace PreExhaust.Language.Binding;

/// <summary>What every binder of a file shares: the text and the place for messages.</summary>
internal sealed class BindingContext(SourceFile source, DiagnosticBag diagnostics)
{
    private readonly HashSet<Exercise> _used = [];

    /// <summary>The text, with the schemes that it copies behind it.</summary>
    public SourceFile Source { get; } = source;

    public DiagnosticBag Diagnostics { get; } = diagnostics;

    /// <summary>What the project defines.</summary>
    public DefinitionTable Definitions { get; init; } = DefinitionTable.Empty;

    /// <summary>The schemes that the file copies.</summary>
    public SchemeLibrary Schemes { get; init; } = SchemeLibrary.Empty;

    /// <summary>Exercises of which a line could not be read: nobody knows how they progress.</summary>
    public HashSet<ExerciseReference> Unsure { get; } = [];

    /// <summary>Whether the file itself defines something.</summary>
    public bool HasDefinitions { get; init; }

    /// <summary>The exercises of the library with those of the project on top.</summary>
    public ExerciseCatalog Catalog => Definitions.Catalog;

    /// <summary>The exercises of the project that the file uses, by name.</summary>
    public IEnumerable<Exercise> UsedExercises => _used.OrderBy(used => used.Name, StringComparer.Ordinal);

    /// <summary>The unit that the lines bound now are in by a setting; <c>null</c> where none says it.</summary>
    public MassUnit? Units { get; set; }

    /// <summary>The units that a load without one may be in.</summary>
    public string[] LoadUnits => Units switch
    {
        MassUnit.Kilogram => ["kg"],
        MassUnit.Pound => ["lb"],
        _ => ["kg", "lb"],
    };

    /// <summary>What loads say of sessions.</summary>
    public SessionReferences SessionReferences { get; } = new();

    /// <summary>A number without a unit as a load, in each unit and in percent.</summary>
    public string[] LoadReadings(string number) => [.. LoadUnits.Append("%").Select(unit => number + unit)];

    public string TextOf(SyntaxNode node) => Source[node.Span];

    /// <summary>Remembers that the file uses an exercise.</summary>
    public Exercise Use(Exercise exercise)
    {
        if (Definitions.IsOwn(exercise))
            _used.Add(exercise);
        return exercise;
    }

    /// <summary>The place of a node; of a copied one the place that asks for the copy.</summary>
    public Anchor AnchorOf(SyntaxNode node)
    {
        var span = Diagnostics.Copy is { } copy && !copy.Owns(node.Span) ? copy.Place : node.Span;
        var position = Source.PositionAt(span.Start);
        return new(Source.Path, span.Start, span.Length, position.Line, position.Column);
    }

    public void Report(DiagnosticKind kind, SyntaxNode node, string message, params TextFix[] fixes) =>
        Diagnostics.Add(kind, node.Span, message, fixes);

    /// <summary>The first of two values; a second one is reported.</summary>
    /// <param name="old">What was said before; <c>null</c> for nothing.</param>
    /// <param name="value">What is said now; <c>null</c> for nothing.</param>
    /// <param name="place">Where it is said.</param>
    /// <param name="what">What the value is, such as "rest".</param>
    /// <param name="owner">Whose it is, such as "these sets".</param>
    public T? Once<T>(T? old, T? value, SyntaxNode place, string what, string owner)
        where T : class
    {
        if (old is not null && value is not null)
            Report(DiagnosticKinds.SaidTwice, place, $"The {what} of {owner} is said twice; keep one.", Removal(place));
        return old ?? value;
    }

    /// <summary>A fix that leaves something out, with the separator before it.</summary>
    public TextFix Removal(SyntaxNode node)
    {
        var start = Extents.TrimBlanks(Source.Text, 0, node.Span.Start);
        if (start > 0 && Characters.IsSeparator(Source.Text[start - 1]))
            start = Extents.TrimBlanks(Source.Text, 0, start - 1);
        return new($"Remove '{TextOf(node)}'", TextSpan.FromBounds(start, node.Span.End), "");
    }

    /// <summary>An error that lists the readings of a notation; each fix writes one of them.</summary>
    public void ReportReadings(SyntaxNode node, string problem, params string[] readings) =>
        ReportReadings(node.Span, problem, readings);

    /// <summary>An error that lists the readings of some text; each fix writes one of them.</summary>
    public void ReportReadings(TextSpan span, string problem, params string[] readings) =>
        ReportReadings(span, problem, readings.Select(reading => (span, reading)).ToArray());

    /// <summary>An error that lists readings, each with the text that it takes the place of.</summary>
    public void ReportReadings(TextSpan span, string problem, params (TextSpan Place, string Text)[] readings)
    {
        var list = string.Join(" or ", readings.Select(reading => $"'{reading.Text}'"));
        var fixes = readings.Select(
            reading => new TextFix($"Write '{reading.Text}'", reading.Place, Fitting(reading.Place, reading.Text)));
        Diagnostics.Add(DiagnosticKinds.Ambiguous, span, $"{problem}: write {list}.", fixes.ToArray());
    }

    /// <summary>A reading with the space that keeps it apart from what stands beside it.</summary>
    private string Fitting(TextSpan span, string reading)
    {
        var isApart = !char.IsLetterOrDigit(reading[0]) || !IsSticky(span.Start - 1);
        var end = span.End == Source.Text.Length || !Characters.IsWordPart(Source.Text[span.End]);
        return (isApart ? "" : " ") + reading + (end ? "" : " ");
    }

    /// <summary>Whether a word behind a place needs a space; one behind the x of a product needs none.</summary>
    private bool IsSticky(int place)
    {
        if (place < 0)
            return false;
        var c = Source.Text[place];
        var isTimes = Characters.IsTimes(c) && Characters.IsDigitBefore(Source.Text, place, 0);
        return !isTimes && (Characters.IsWordPart(c) || Characters.IsSeparator(c) || c is '%' or '#');
    }
}
