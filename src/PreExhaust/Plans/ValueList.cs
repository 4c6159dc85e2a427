using System.Collections;
using System.Runtime.CompilerServices;

namespace PreExhaust.Plans;

/// <summary>An immutable list that compares by its items, so that records holding it compare by value.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
[CollectionBuilder(typeof(ValueListExtensions), nameof(ValueListExtensions.Create))]
public readonly struct ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly T[]? _items;

    /// <summary>Copies <paramref name="items"/> into a new list.</summary>
    public ValueList(IEnumerable<T> items) => _items = items is ValueList<T> list ? list._items : items.ToArray();

    private ValueList(T[] items) => _items = items;

    /// <summary>The list without items; also what <c>default</c> is.</summary>
    public static ValueList<T> Empty => default;

    /// <inheritdoc />
    public int Count => _items?.Length ?? 0;

    /// <inheritdoc />
    public T this[int index] => (_items ?? [])[index];

    /// <summary>The same list with <paramref name="item"/> at the end.</summary>
    public ValueList<T> Add(T item) => Insert(Count, item);

    /// <summary>The same list with <paramref name="item"/> before position <paramref name="index"/>.</summary>
    public ValueList<T> Insert(int index, T item)
    {
        var items = this.ToList();
        items.Insert(index, item);
        return new(items.ToArray());
    }

    /// <summary>The same list without the item at <paramref name="index"/>.</summary>
    public ValueList<T> RemoveAt(int index)
    {
        var items = this.ToList();
        items.RemoveAt(index);
        return new(items.ToArray());
    }

    /// <summary>The same list with <paramref name="item"/> at <paramref name="index"/>.</summary>
    public ValueList<T> SetItem(int index, T item)
    {
        var items = this.ToArray();
        items[index] = item;
        return new(items);
    }

    /// <inheritdoc />
    public bool Equals(ValueList<T> other) => (_items ?? []).SequenceEqual(other._items ?? []);

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is ValueList<T> other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode()
    {
        var hash = 17;
        foreach (var item in _items ?? [])
            hash = unchecked((hash * 31) + (item?.GetHashCode() ?? 0));
        return hash;
    }

    /// <summary>A list over an array that nobody changes any more.</summary>
    internal static ValueList<T> Over(T[] items) => new(items);

    internal ValueList<T> Slice(int start, int count)
    {
        if (count == Count)
            return this;
        var items = new T[count];
        Array.Copy(_items ?? [], start, items, 0, count);
        return new(items);
    }

    /// <summary>Enumerates the items without allocating.</summary>
    public ValueListEnumerator<T> GetEnumerator() => new(_items ?? []);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)(_items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => (_items ?? []).GetEnumerator();

    /// <inheritdoc />
    public override string ToString() => $"[{string.Join(", ", _items ?? [])}]";

    /// <summary>Whether both lists hold equal items in the same order.</summary>
    public static bool operator ==(ValueList<T> left, ValueList<T> right) => left.Equals(right);

    /// <summary>Whether the lists differ.</summary>
    public static bool operator !=(ValueList<T> left, ValueList<T> right) => !left.Equals(right);
}
