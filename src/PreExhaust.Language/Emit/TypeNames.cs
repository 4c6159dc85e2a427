using PreExhaust.Plans;

namespace PreExhaust.Language.Emit;

/// <summary>
/// What is decided across all files of a project: who has to yield where two ask for one name.
/// </summary>
/// <param name="Index">The class that knows every plan.</param>
/// <param name="Conflicts">The files that did not get the name they asked for; usually none.</param>
internal sealed record TypeNames(PlanTypeName Index, ValueList<NameConflict> Conflicts)
{
    private const string IndexName = "WorkoutPlans";

    /// <summary>Decides; the result does not depend on the order of the files.</summary>
    public static TypeNames Resolve(IEnumerable<NamedFile> files, EmitOptions options)
    {
        var root = PlanTypeName.RootOf(options);
        var sorted = files.GroupBy(f => f.Path, StringComparer.Ordinal)
            .Select(g => g.First())
            .OrderBy(f => f.Path, StringComparer.Ordinal)
            .ToList();
        var taken = NamespacesOf(sorted.Select(f => f.Type.Namespace).Concat([root]));
        var index = FirstFree(new(root, IndexName), taken);
        taken[index.FullName] = null;

        var losers = new List<NamedFile>();
        foreach (var file in sorted)
        {
            if (taken.ContainsKey(file.Type.FullName))
                losers.Add(file);
            else
                taken.Add(file.Type.FullName, file.Path);
        }

        return new(index, losers.Select(file => Yield(file, taken)).ToValueList());
    }

    /// <summary>The class that a file gets.</summary>
    public PlanTypeName Of(NamedFile file) =>
        Conflicts.FirstOrDefault(c => string.Equals(c.Path, file.Path, StringComparison.Ordinal))?.Given ?? file.Type;

    private static NameConflict Yield(NamedFile file, Dictionary<string, string?> taken)
    {
        var given = FirstFree(file.Type, taken);
        var other = taken[file.Type.FullName];
        taken.Add(given.FullName, file.Path);
        return new(file.Path, file.Type, given, other);
    }

    private static PlanTypeName FirstFree(PlanTypeName wanted, Dictionary<string, string?> taken)
    {
        var free = wanted;
        for (var number = 2; taken.ContainsKey(free.FullName); number++)
            free = wanted with { Name = NameScope.Numbered(wanted.Name, number) };
        return free;
    }

    /// <summary>Every namespace and those around it; a class must have none of these names.</summary>
    private static Dictionary<string, string?> NamespacesOf(IEnumerable<string> namespaces)
    {
        var all = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var name in namespaces)
        {
            for (var end = name.Length; end > 0; end = name.LastIndexOf('.', end - 1))
                all[name.Substring(0, end)] = null;
        }

        return all;
    }
}
