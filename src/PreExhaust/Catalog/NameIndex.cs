namespace PreExhaust.Catalog;

/// <summary>Finds things by any of their names; a folded name that two things share finds neither.</summary>
internal sealed class NameIndex<T>
    where T : class
{
    /// <summary>Longer names are no names; the bound keeps folding cheap for hostile input.</summary>
    private const int LongestName = 200;

    private readonly Dictionary<string, T?> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, T?> _byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _ambiguous = [];
    private readonly List<string> _names = [];
    private readonly NameFolding _folding;

    public NameIndex(IEnumerable<T> items, Func<T, IEnumerable<string>> namesOf)
    {
        var named = items.SelectMany(item => namesOf(item).Select(name => (item, name))).ToList();
        _folding = new(named.Select(pair => pair.name));
        var keys = named.ConvertAll(pair => _folding.Fold(pair.name));
        for (var i = 0; i < keys.Count; i++)
            Add(named[i].item, named[i].name, keys[i]);
        for (var i = 0; i < keys.Count; i++)
            _byName[_names[i]] = _byKey[keys[i]];
    }

    /// <summary>Every name as written.</summary>
    public IReadOnlyList<string> Names => _names;

    /// <summary>Names that two things share.</summary>
    public IReadOnlyList<string> Ambiguous => _ambiguous;

    public T? Find(string name)
    {
        if (name.Length > LongestName)
            return null;
        if (_byName.TryGetValue(name, out var item) || _byKey.TryGetValue(_folding.Fold(name), out item))
            return item;
        return null;
    }

    /// <summary>The folded words of a name.</summary>
    public HashSet<string> Words(string name) =>
        new(_folding.Fold(name).Split([' '], StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);

    private void Add(T item, string name, string key)
    {
        _names.Add(name);
        if (!_byKey.TryGetValue(key, out var present))
        {
            _byKey.Add(key, item);
        }
        else if (!ReferenceEquals(present, item))
        {
            _byKey[key] = null;
            _ambiguous.Add(name);
        }
    }
}
