namespace PreExhaust.Language.Binding.Definitions;

/// <summary>
/// Walks what copies what. Everything copies one thing at most, so the ways are chains, walked once each.
/// </summary>
internal static class CopyChains
{
    /// <summary>Visits every item once, whatever it copies before it.</summary>
    /// <param name="items">The items.</param>
    /// <param name="modelOf">What an item copies; <c>null</c> for nothing.</param>
    /// <param name="onCircle">Takes the members of a circle, before any of them is completed.</param>
    /// <param name="complete">Completes an item.</param>
    public static void Walk<T>(
        IEnumerable<T> items,
        Func<T, T?> modelOf,
        Action<IReadOnlyList<T>> onCircle,
        Action<T> complete)
        where T : class
    {
        var visited = new HashSet<T>();
        foreach (var start in items)
        {
            var chain = new List<T>();
            var item = start;
            while (item is not null && visited.Add(item))
            {
                chain.Add(item);
                item = modelOf(item);
            }

            var circle = item is null ? -1 : chain.IndexOf(item);
            if (circle >= 0)
                onCircle(chain.Skip(circle).ToList());
            for (var i = chain.Count - 1; i >= 0; i--)
                complete(chain[i]);
        }
    }

    /// <summary>"A like B like A"</summary>
    public static string Describe(IEnumerable<string> names)
    {
        var list = names.ToList();
        return string.Join(" like ", list.Append(list[0]).Take(MostNamed))
            + (list.Count + 1 > MostNamed ? " like ..." : "");
    }

    private const int MostNamed = 6;
}
