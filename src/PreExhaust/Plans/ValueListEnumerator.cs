namespace PreExhaust.Plans;

/// <summary>Walks through a <see cref="ValueList{T}"/>.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
public struct ValueListEnumerator<T>
{
    private readonly T[] _items;
    private int _index;

    internal ValueListEnumerator(T[] items)
    {
        _items = items;
        _index = -1;
    }

    /// <summary>The item at the present place.</summary>
    public readonly T Current => _items[_index];

    /// <summary>Goes to the next item; <c>false</c> after the last.</summary>
    public bool MoveNext() => ++_index < _items.Length;
}
