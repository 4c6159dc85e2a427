using Sprache;

namespace PreExhaust.Language.Syntax.Grammar;

/// <summary>Sequencing and choice that allocate no closure while parsing.</summary>
internal static class Combinators
{
    public static Parser<TResult> Seq<T1, TResult>(Parser<T1> first, Func<T1, TResult> make) => input =>
    {
        var a = first(input);
        return a.WasSuccessful ? new Success<TResult>(
            make(a.Value),
            a.Remainder) : Failure<TResult>.Instance;
    };

    public static Parser<TResult> Seq<T1, T2, TResult>(
        Parser<T1> first,
        Parser<T2> second,
        Func<T1, T2, TResult> make) => input =>
    {
        var a = first(input);
        if (!a.WasSuccessful)
            return Failure<TResult>.Instance;
        var b = second(a.Remainder);
        return b.WasSuccessful
            ? new Success<TResult>(make(a.Value, b.Value), b.Remainder)
            : Failure<TResult>.Instance;
    };

    public static Parser<TResult> Seq<T1, T2, T3, TResult>(
        Parser<T1> first,
        Parser<T2> second,
        Parser<T3> third,
        Func<T1, T2, T3, TResult> make) => input =>
    {
        var a = first(input);
        if (!a.WasSuccessful)
            return Failure<TResult>.Instance;
        var b = second(a.Remainder);
        if (!b.WasSuccessful)
            return Failure<TResult>.Instance;
        var c = third(b.Remainder);
        return c.WasSuccessful
            ? new Success<TResult>(make(a.Value, b.Value, c.Value), c.Remainder)
            : Failure<TResult>.Instance;
    };

    public static Parser<TResult> Seq<T1, T2, T3, T4, TResult>(
        Parser<T1> first,
        Parser<T2> second,
        Parser<T3> third,
        Parser<T4> fourth,
        Func<T1, T2, T3, T4, TResult> make) => input =>
    {
        var a = first(input);
        if (!a.WasSuccessful)
            return Failure<TResult>.Instance;
        var b = second(a.Remainder);
        if (!b.WasSuccessful)
            return Failure<TResult>.Instance;
        var c = third(b.Remainder);
        if (!c.WasSuccessful)
            return Failure<TResult>.Instance;
        var d = fourth(c.Remainder);
        return d.WasSuccessful
            ? new Success<TResult>(make(a.Value, b.Value, c.Value, d.Value), d.Remainder)
            : Failure<TResult>.Instance;
    };

    /// <summary>The first alternative that succeeds.</summary>
    public static Parser<T> FirstOf<T>(params Parser<T>[] alternatives) => input =>
    {
        foreach (var alternative in alternatives)
        {
            var result = alternative(input);
            if (result.WasSuccessful)
                return result;
        }

        return Failure<T>.Instance;
    };

    /// <summary>The parser, tried only where a look at the characters says that it can succeed.</summary>
    public static Parser<T> When<T>(Func<string, int, int, bool> canStart, Parser<T> parser) => input =>
    {
        var line = (LineInput)input;
        return canStart(line.Source, line.AfterBlanks, line.End) ? parser(input) : Failure<T>.Instance;
    };

    /// <summary>
    /// The parser's value, or <c>null</c> without reading anything; the trace remembers how far it got.
    /// </summary>
    public static Parser<T?> Maybe<T>(Parser<T> parser)
        where T : class => input =>
    {
        IResult<T?> result = parser(input);
        return result.WasSuccessful ? result : new Success<T?>(null, input);
    };

    /// <summary>The parser again and again, at least <paramref name="minimum"/> times.</summary>
    public static Parser<IReadOnlyList<T>> Repeat<T>(Parser<T> parser, int minimum = 0) => input =>
    {
        var values = new List<T>();
        IInput rest = input;
        while (true)
        {
            var result = parser(rest);
            if (!result.WasSuccessful || result.Remainder.Position == rest.Position)
                break;
            values.Add(result.Value);
            rest = result.Remainder;
        }

        return values.Count >= minimum
            ? new Success<IReadOnlyList<T>>(values, rest)
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
        if (!first.WasSuccessful)
            return Failure<IReadOnlyList<SyntaxNode>>.Instance;
        var nodes = new List<SyntaxNode> { first.Value };
        var rest = first.Remainder;
        while (true)
        {
            var sign = separator(rest);
            if (!sign.WasSuccessful)
                break;
            var next = element(sign.Remainder);
            if (!next.WasSuccessful)
                break;
            nodes.Add(sign.Value);
            nodes.Add(next.Value);
            rest = next.Remainder;
        }

        return nodes.Count >= (2 * minimum) - 1
            ? new Success<IReadOnlyList<SyntaxNode>>(nodes, rest)
            : Failure<IReadOnlyList<SyntaxNode>>.Instance;
    };

    /// <summary>The parser, seen as one of a wider type.</summary>
    public static Parser<TBase> As<T, TBase>(Parser<T> parser)
        where T : class, TBase
        where TBase : class => input => parser(input);
}
