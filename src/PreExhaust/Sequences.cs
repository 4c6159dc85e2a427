namespace PreExhaust;

/// <summary>
/// Stands before LINQ's <c>Select</c> here and in the language. That one asks the step before it for the next through a
/// generic virtual method, which a native program builds at run time for each pair of types: a third of a short check.
/// </summary>
internal static class Sequences
{
    /// <summary>What <paramref name="selector"/> makes of each item, when it is asked for.</summary>
    public static IEnumerable<TResult> Select<TSource, TResult>(
        this IEnumerable<TSource> source, Func<TSource, TResult> selector) =>
        source is TSource[] or List<TSource> ? Enumerable.Select(source, selector) : Each(source, selector);

    private static IEnumerable<TResult> Each<TSource, TResult>(
        IEnumerable<TSource> source, Func<TSource, TResult> selector)
    {
        foreach (var item in source)
            yield return selector(item);
    }
}
