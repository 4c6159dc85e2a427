namespace PreExhaust.Language.Syntax;

/// <summary>Gathers nodes into an array; most lists end with the first, many of the others with the third.</summary>
internal struct NodeList<T>
    where T : class
{
    private T? _first;
    private T[]? _all;

    public int Count { get; private set; }

    public static NodeList<T> Of(IReadOnlyList<T> nodes)
    {
        var list = default(NodeList<T>);
        foreach (var node in nodes)
            list.Add(node);
        return list;
    }

    public readonly T? Last => _all is null ? _first : _all[Count - 1];

    public void Add(T node)
    {
        if (Count == 0)
            _first = node;
        else
            Append(node);
        Count++;
    }

    public readonly T[] ToArray()
    {
        if (Count <= 1)
            return _first is null ? [] : [_first];
        var nodes = _all!;
        if (nodes.Length > Count)
            Array.Resize(ref nodes, Count);
        return nodes;
    }

    private void Append(T node)
    {
        _all ??= [_first!, null!, null!];
        if (Count == _all.Length)
            Array.Resize(ref _all, (2 * Count) + 1);
        _all[Count] = node;
    }
}
