namespace PreExhaust.Roslyn;

/// <summary>
/// What was worked out for the keys that were asked for last. Compilers and editors live long, so it never holds more
/// than so many. May be asked by several threads.
/// </summary>
/// <typeparam name="TKey">What the values depend on, and nothing else; compared by value.</typeparam>
/// <typeparam name="TValue">What is worked out.</typeparam>
/// <param name="most">How many values it holds.</param>
internal sealed class Recent<TKey, TValue>(int most)
    where TKey : notnull
{
    private readonly object _lock = new();
    private readonly Dictionary<TKey, LinkedListNode<(TKey Key, TValue Value)>> _known = [];
    private readonly LinkedList<(TKey Key, TValue Value)> _lastFirst = new();

    /// <summary>How many values it holds now.</summary>
    public int Count
    {
        get
        {
            lock (_lock)
                return _known.Count;
        }
    }

    /// <summary>The value of a key; two threads that ask for a new one at a time may both work it out.</summary>
    /// <param name="key">The key.</param>
    /// <param name="make">Works its value out.</param>
    public TValue Get(TKey key, Func<TValue> make)
    {
        lock (_lock)
        {
            if (_known.TryGetValue(key, out var found))
            {
                _lastFirst.Remove(found);
                _lastFirst.AddFirst(found);
                return found.Value.Value;
            }
        }

        var made = make();
        lock (_lock)
            return Keep(key, made);
    }

    private TValue Keep(TKey key, TValue made)
    {
        if (_known.TryGetValue(key, out var other))
            return other.Value.Value;
        _known[key] = _lastFirst.AddFirst((key, made));
        if (_known.Count > most)
        {
            _known.Remove(_lastFirst.Last.Value.Key);
            _lastFirst.RemoveLast();
        }

        return made;
    }
}
