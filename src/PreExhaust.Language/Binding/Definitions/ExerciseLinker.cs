using PreExhaust.Catalog;

namespace PreExhaust.Language.Binding.Definitions;

/// <summary>Connects the exercises of a project: each name means one, and each knows what it is like.</summary>
internal sealed class ExerciseLinker
{
    private readonly Dictionary<string, ExerciseEntry> _byName = new(StringComparer.Ordinal);

    /// <summary>The exercises, those of earlier files first.</summary>
    public static IReadOnlyList<Exercise> Link(IReadOnlyList<ExerciseEntry> entries)
    {
        var linker = new ExerciseLinker();
        foreach (var entry in entries)
            linker.ClaimName(entry);
        var kept = entries.Where(entry => entry.Earlier is null).ToList();
        foreach (var entry in kept)
            linker.ClaimAliases(entry);
        foreach (var entry in kept)
            linker.Connect(entry);
        CopyChains.Walk(kept, entry => entry.Base, OnCircle, Complete);
        return kept.Select(entry => entry.Exercise!).ToList();
    }

    private void ClaimName(ExerciseEntry entry)
    {
        if (Find(entry.Definition.Name) is { } earlier)
            entry.Earlier = earlier.Definition;
        else
            _byName.Add(DefinitionNames.ExerciseKey(entry.Definition.Name), entry);
    }

    private void ClaimAliases(ExerciseEntry entry)
    {
        foreach (var alias in entry.Facts.Aliases)
        {
            if (Find(alias) is not { } other)
                _byName.Add(DefinitionNames.ExerciseKey(alias), entry);
            else if (other != entry)
                entry.LostAliases.Add((alias, other.Definition));
        }

        var lost = entry.LostAliases.Select(pair => pair.Alias).ToList();
        entry.Facts = entry.Facts with { Aliases = [.. entry.Facts.Aliases.Where(alias => !lost.Contains(alias))] };
    }

    private void Connect(ExerciseEntry entry)
    {
        if (entry.Model is not { } model)
            return;
        var catalogued = ExerciseCatalog.Default.Find(model);
        var named = Find(model) ?? (catalogued is null ? null : Find(catalogued.Name));
        // "exercise Back Squat like Back Squat" changes the one of the catalogue.
        entry.Base = named == entry && catalogued is not null ? null : named;
        entry.CataloguedBase = entry.Base is null ? catalogued : null;
        entry.IsModelUnknown = entry.Base is null && catalogued is null;
    }

    private ExerciseEntry? Find(string name) =>
        _byName.TryGetValue(DefinitionNames.ExerciseKey(name), out var entry) ? entry : null;

    private static void OnCircle(IReadOnlyList<ExerciseEntry> circle)
    {
        foreach (var entry in circle)
            entry.IsInCircle = true;
        circle[0].Circle = CopyChains.Describe(circle.Select(entry => entry.Definition.Name));
    }

    private static void Complete(ExerciseEntry entry) =>
        entry.Exercise = entry.Facts.Complete(entry.Base?.Exercise ?? entry.CataloguedBase);
}
