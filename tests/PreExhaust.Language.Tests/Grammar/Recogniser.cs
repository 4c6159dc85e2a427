using PreExhaust.Language.Syntax.Grammar;

namespace PreExhaust.Language.Tests.Grammar;

/// <summary>
/// Tells whether a line can be derived from the grammar of the documentation, with no help of the parser: every
/// reading is followed, and what a rule can take in at a place is worked out once.
/// </summary>
internal sealed class Recogniser
{
    private readonly Dictionary<(string Rule, int Start), HashSet<int>> _known = [];

    private readonly DocumentedGrammar _grammar;

    private readonly string _text;

    private Recogniser(DocumentedGrammar grammar, string text) => (_grammar, _text) = (grammar, text);

    /// <summary>Whether a rule can take in the whole text.</summary>
    public static bool Accepts(DocumentedGrammar grammar, string rule, string text)
    {
        var recogniser = new Recogniser(grammar, Twins.ToAscii(text));
        var ends = recogniser.Ends(new Expression.Reference(rule), 0, isToken: false);
        return ends.Any(end => recogniser.AfterBlanks(end) == recogniser._text.Length);
    }

    private HashSet<int> Ends(Expression expression, int start, bool isToken) => expression switch
    {
        Expression.Literal literal => All(Starts(start, isToken), s => EndsOf(literal, s, isToken)),
        Expression.Described described => All(Starts(start, isToken), s => EndsOf(described, s)),
        Expression.Reference reference => DocumentedGrammar.IsToken(reference.Name)
            ? All(Starts(start, isToken), s => EndsOf(reference.Name, s, isToken: true))
            : EndsOf(reference.Name, start, isToken: false),
        Expression.Sequence sequence => sequence.Parts.Aggregate(
            new HashSet<int> { start },
            (starts, part) => All(starts, s => Ends(part, s, isToken))),
        Expression.Choice choice => All(choice.Options, option => Ends(option, start, isToken)),
        Expression.Optional optional => [start, .. Ends(optional.Inner, start, isToken)],
        Expression.Repetition repetition => EndsOf(repetition, start, isToken),
        _ => throw new ArgumentOutOfRangeException(nameof(expression)),
    };

    private HashSet<int> EndsOf(string rule, int start, bool isToken)
    {
        if (!_known.TryGetValue((rule, start), out var ends))
            _known[(rule, start)] = ends = Ends(_grammar[rule], start, isToken);
        return ends;
    }

    private HashSet<int> EndsOf(Expression.Repetition repetition, int start, bool isToken)
    {
        var ends = new HashSet<int> { start };
        var open = new Queue<int>(ends);
        while (open.TryDequeue(out var next))
        {
            foreach (var end in Ends(repetition.Inner, next, isToken).Where(ends.Add))
                open.Enqueue(end);
        }

        return ends;
    }

    private IEnumerable<int> EndsOf(Expression.Described described, int start)
    {
        var pattern = Terminals.PatternOf(described.Text);
        return Enumerable.Range(start, _text.Length - start + 1).Where(end => pattern.IsMatch(_text[start..end]));
    }

    /// <summary>Any white space parts the words of a phrase; outside a token no letter or digit follows them.</summary>
    private IEnumerable<int> EndsOf(Expression.Literal literal, int start, bool isToken)
    {
        var position = start;
        foreach (var word in literal.Text.Split(' '))
        {
            position = position > start ? AfterBlanks(position) : position;
            if (string.Compare(_text, position, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) != 0)
                return [];
            position += word.Length;
        }

        var isCut = !isToken && char.IsLetterOrDigit(literal.Text[^1])
            && position < _text.Length && Characters.IsWordPart(_text[position]);
        return isCut ? [] : [position];
    }

    /// <summary>White space may stand before every symbol, but not inside a token.</summary>
    private HashSet<int> Starts(int start, bool isToken) => isToken ? [start] : [start, AfterBlanks(start)];

    private int AfterBlanks(int position)
    {
        while (position < _text.Length && Characters.IsBlank(_text[position]))
            position++;
        return position;
    }

    private static HashSet<int> All<T>(IEnumerable<T> from, Func<T, IEnumerable<int>> ends) =>
        from.SelectMany(ends).ToHashSet();
}
