namespace PreExhaust.Language.Syntax;

/// <summary>Gathers nodes; most lists end with the first.</summary>
internal struct NodeList<T>
    where T : class
{
    private T? _first;
    private List<T>? _all;

    public readonly int Count => _all?.Count ?? (_first is null ? 0 : 1);

    public readonly T? Last => _all is null ? _first : _all[_all.Count - 1];

    public void Add(T node)
    {
        if (_first is null)
            _first = node;
        else if (_all is null)
            _all = new(4) { _first, node };
        else
            _all.Add(node);
    }

    public readonly T[] ToArray() => _all?.ToArray() ?? (_first is null ? [] : [_first]);
}
