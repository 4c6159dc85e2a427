using Sprache;

namespace PreExhaust.Language.Syntax.Grammar;

/// <summary>
/// Sequencing and choice that allocate no closure while parsing. A success is the input that remains, so that its type
/// tells it from a failure without a call.
/// </summary>
internal static class Combinators
{
    public static Parser<TResult> Seq<T1, TResult>(Parser<T1> first, Func<T1, TResult> make)
    {
        var failure = Failure<TResult>.Instance;
        return input =>
        {
            var a = first(input);
            return After(a, input) is { } rest ? new Success<TResult>(make(a.Value), rest) : failure;
        };
    }

    public static Parser<TResult> Seq<T1, T2, TResult>(
        Parser<T1> first,
        Parser<T2> second,
        Func<T1, T2, TResult> make)
    {
        var failure = Failure<TResult>.Instance;
        return input =>
        {
            var a = first(input);
            if (After(a, input) is not { } afterFirst)
                return failure;
            var b = second(afterFirst);
            return After(b, afterFirst) is { } rest
                ? new Success<TResult>(make(a.Value, b.Value), rest)
                : failure;
        };
    }

    public static Parser<TResult> Seq<T1, T2, T3, TResult>(
        Parser<T1> first,
        Parser<T2> second,
        Parser<T3> third,
        Func<T1, T2, T3, TResult> make)
    {
        var failure = Failure<TResult>.Instance;
        return input =>
        {
            var a = first(input);
            if (After(a, input) is not { } afterFirst)
                return failure;
            var b = second(afterFirst);
            if (After(b, afterFirst) is not { } afterSecond)
                return failure;
            var c = third(afterSecond);
            return After(c, afterSecond) is { } rest
                ? new Success<TResult>(make(a.Value, b.Value, c.Value), rest)
                : failure;
        };
    }

    public static Parser<TResult> Seq<T1, T2, T3, T4, TResult>(
        Parser<T1> first,
        Parser<T2> second,
        Parser<T3> third,
        Parser<T4> fourth,
        Func<T1, T2, T3, T4, TResult> make)
    {
        var failure = Failure<TResult>.Instance;
        return input =>
        {
            var a = first(input);
            if (After(a, input) is not { } afterFirst)
                return failure;
            var b = second(afterFirst);
            if (After(b, afterFirst) is not { } afterSecond)
                return failure;
            var c = third(afterSecond);
            if (After(c, afterSecond) is not { } afterThird)
                return failure;
            var d = fourth(afterThird);
            return After(d, afterThird) is { } rest
                ? new Success<TResult>(make(a.Value, b.Value, c.Value, d.Value), rest)
                : failure;
        };
    }

    /// <summary>The first alternative that succeeds.</summary>
    public static Parser<T> FirstOf<T>(params Parser<T>[] alternatives)
    {
        var failure = Failure<T>.Instance;
        return input =>
        {
            foreach (var alternative in alternatives)
            {
                var result = alternative(input);
                if (result is LineInput)
                    return result;
            }

            return failure;
        };
    }

    /// <summary>
    /// The first alternative that succeeds, of those whose words begin with the letters that stand here; a look at
    /// them is cheaper than trying each. Alternatives without words are tried wherever they stand in the list.
    /// </summary>
    public static Parser<T> ByWord<T>(params (string[] Words, Parser<T> Parser)[] alternatives)
    {
        var others = alternatives.Where(a => a.Words.Length == 0).Select(a => a.Parser).ToArray();
        var byLetters = new WordTable<Parser<T>[]>(alternatives
            .SelectMany(a => a.Words.Select(Grammar.Words.LettersOf))
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Select(letters => (letters, StartingWith(letters, alternatives))));
        var failure = Failure<T>.Instance;
        return input =>
        {
            var line = (LineInput)input;
            var found = byLetters.Find(line.Source, line.AfterBlanks, line.End) ?? others;
            foreach (var alternative in found)
            {
                var result = alternative(input);
                if (result is LineInput)
                    return result;
            }

            return failure;
        };
    }

    /// <summary>The parser, tried only where a look at the characters says that it can succeed.</summary>
    public static Parser<T> When<T>(Func<string, int, int, bool> canStart, Parser<T> parser)
    {
        var failure = Failure<T>.Instance;
        return input =>
        {
            var line = (LineInput)input;
            return canStart(line.Source, line.AfterBlanks, line.End) ? parser(input) : failure;
        };
    }

    /// <summary>
    /// The parser, where a look at the characters says that it can succeed; elsewhere what was expected as a whole.
    /// </summary>
    public static Parser<T> Expect<T>(string expected, Func<string, int, int, bool> canStart, Parser<T> parser) =>
        FirstOf(When(canStart, parser), Nothing<T>(expected));

    /// <summary>Never succeeds; says what could stand here.</summary>
    public static Parser<T> Nothing<T>(string expected)
    {
        var failure = Failure<T>.Instance;
        return input =>
        {
            var line = (LineInput)input;
            line.Trace.Failed(line.AfterBlanks, expected);
            return failure;
        };
    }

    /// <summary>
    /// The parser's value, or <c>null</c> without reading anything; the trace remembers how far it got.
    /// </summary>
    public static Parser<T?> Maybe<T>(Parser<T> parser)
        where T : class
    {
        var absent = AbsentValue<T>.Instance;
        return input =>
        {
            IResult<T?> result = parser(input);
            return result is LineInput ? result : absent;
        };
    }

    /// <summary>The parser again and again, at least <paramref name="minimum"/> times.</summary>
    public static Parser<IReadOnlyList<T>> Repeat<T>(Parser<T> parser, int minimum = 0)
        where T : class => input =>
    {
        var values = new List<T>();
        var rest = (LineInput)input;
        while (true)
        {
            var result = parser(rest);
            if (result is not LineInput next || next.Position == rest.Position)
                break;
            values.Add(result.Value);
            rest = next;
        }

        return values.Count >= minimum
            ? rest.Read<IReadOnlyList<T>>(values.ToArray(), rest.Position)
            : Failure<IReadOnlyList<T>>.Instance;
    };

    /// <summary>
    /// An element, then any number of separators each followed by an element; all of them in order.
    /// </summary>
    public static Parser<IReadOnlyList<SyntaxNode>> SeparatedBy(
        Parser<SyntaxNode> element,
        Parser<SyntaxToken> separator,
        int minimum = 1) => input =>
    {
        var first = element(input);
        if (first is not LineInput rest)
            return Failure<IReadOnlyList<SyntaxNode>>.Instance;
        var nodes = default(NodeList);
        nodes.Add(first.Value);
        while (true)
        {
            var sign = separator(rest);
            if (sign is not LineInput afterSign)
                break;
            var next = element(afterSign);
            if (next is not LineInput afterNext)
                break;
            nodes.Add(sign.Value);
            nodes.Add(next.Value);
            rest = afterNext;
        }

        return nodes.Count >= (2 * minimum) - 1
            ? rest.Read<IReadOnlyList<SyntaxNode>>(nodes.ToArray(), rest.Position)
            : Failure<IReadOnlyList<SyntaxNode>>.Instance;
    };

    /// <summary>The parser, seen as one of a wider type.</summary>
    public static Parser<TBase> As<T, TBase>(Parser<T> parser)
        where T : class, TBase
        where TBase : class => parser;

    /// <summary>The input that remains; <c>null</c> after a failure.</summary>
    private static LineInput? After(object result, IInput before) =>
        result as LineInput ?? (result is Absent ? (LineInput)before : null);

    private static Parser<T>[] StartingWith<T>(string letters, (string[] Words, Parser<T> Parser)[] alternatives) =>
    [
        .. from alternative in alternatives
           where alternative.Words.Length == 0 || alternative.Words.Any(word =>
               string.Equals(Grammar.Words.LettersOf(word), letters, StringComparison.OrdinalIgnoreCase))
           select alternative.Parser,
    ];
}
