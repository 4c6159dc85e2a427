namespace PreExhaust.Language.Binding.Definitions;

/// <summary>Connects the schemes of a project: each name means one, and each holds what it copies.</summary>
internal static class SchemeLinker
{
    /// <summary>The schemes that count, those of earlier files first.</summary>
    public static IReadOnlyList<SchemeEntry> Link(IReadOnlyList<SchemeEntry> entries)
    {
        var byName = new Dictionary<string, SchemeEntry>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            var key = DefinitionNames.Key(entry.Definition.Name);
            if (byName.TryGetValue(key, out var earlier))
                entry.Earlier = earlier.Definition;
            else
                byName.Add(key, entry);
        }

        var kept = entries.Where(entry => entry.Earlier is null).ToList();
        foreach (var entry in kept.Where(entry => entry.Model is not null))
        {
            entry.Base = byName.TryGetValue(DefinitionNames.Key(entry.Model!), out var named) ? named : null;
            entry.IsModelUnknown = entry.Base is null;
        }

        CopyChains.Walk(kept, entry => entry.Base, OnCircle, _ => { });
        return kept;
    }

    private static void OnCircle(IReadOnlyList<SchemeEntry> circle)
    {
        foreach (var entry in circle)
        {
            entry.IsInCircle = true;
            entry.Base = null;
        }

        circle[0].Circle = CopyChains.Describe(circle.Select(entry => entry.Definition.Name));
    }
}
