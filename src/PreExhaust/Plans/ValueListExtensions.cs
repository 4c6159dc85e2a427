namespace PreExhaust.Plans;

/// <summary>Ways to make a <see cref="ValueList{T}"/>.</summary>
public static class ValueListExtensions
{
    /// <summary>Copies a sequence into a list that compares by its items.</summary>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items) => new(items);

    /// <summary>Makes a list of <paramref name="items"/>; what a collection expression calls.</summary>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) => new(items.ToArray());
}
