using PreExhaust.Plans;

namespace PreExhaust.Catalog;

/// <summary>The muscle groups; immutable and safe to share between threads.</summary>
public sealed class MuscleCatalog
{
    private static readonly Lazy<MuscleCatalog> Shared = new(() => new(TsvTable.Read("muscles.tsv")));

    private readonly Lazy<NameIndex<MuscleGroup>> _index;
    private readonly Dictionary<string, MuscleGroup> _byMuscle;
    private readonly Lazy<NameIndex<string>> _muscles;

    private MuscleCatalog(IReadOnlyList<TsvRow> rows)
    {
        Groups = rows.Select(Read).ToValueList();
        _index = new(() => new(Groups, group => group.Aliases.Add(group.Id).Add(group.Name)));
        _byMuscle = Groups
            .SelectMany(group => group.Muscles.Select(muscle => (muscle, group)))
            .ToDictionary(pair => pair.muscle, pair => pair.group, StringComparer.Ordinal);
        _muscles = new(() => new(_byMuscle.Keys, muscle => [muscle]));
    }

    /// <summary>The muscle groups that come with the library.</summary>
    public static MuscleCatalog Default => Shared.Value;

    /// <summary>Every group, the tracked ones first.</summary>
    public ValueList<MuscleGroup> Groups { get; }

    internal IReadOnlyList<string> AmbiguousNames => _index.Value.Ambiguous;

    /// <summary>
    /// The group of this name in any spelling, such as <c>Quadriceps</c> or <c>rear delts</c>.
    /// </summary>
    public MuscleGroup? FindGroup(string name) =>
        Groups.FirstOrDefault(group => group.Id == name) ?? _index.Value.Find(name);

    /// <summary>Ids of groups that <paramref name="name"/> was probably meant to be, best first.</summary>
    public IReadOnlyList<string> SuggestGroups(string name, int count = 3) =>
        Spelling.Closest(name, _index.Value.Names, count * 3)
            .Select(found => _index.Value.Find(found)!.Id)
            .Distinct(StringComparer.Ordinal)
            .Take(count)
            .ToList();

    /// <summary>
    /// The ids of the muscles of this name in any spelling: one muscle, such as <c>triceps long</c>, or all of a group,
    /// such as <c>quads</c>; empty where nothing has the name.
    /// </summary>
    public ValueList<string> FindMuscles(string name) =>
        _muscles.Value.Find(name) is { } muscle ? [muscle] : FindGroup(name)?.Muscles ?? default;

    /// <summary>Ids of muscles and groups that <paramref name="name"/> was probably meant to be, best first.</summary>
    public IReadOnlyList<string> SuggestMuscles(string name, int count = 3) =>
        SuggestGroups(name, count)
            .Concat(Spelling.Closest(name, _byMuscle.Keys, count))
            .Distinct(StringComparer.Ordinal)
            .Take(count)
            .ToList();

    /// <summary>Whether a group has the muscle with this id, such as <c>triceps-long</c>.</summary>
    public bool HasMuscle(string id) => _byMuscle.ContainsKey(id);

    internal ValueList<GroupRole> GroupsOf(ValueList<MuscleRole> muscles)
    {
        var groups = new List<GroupRole>(muscles.Count);
        foreach (var role in muscles)
        {
            if (!_byMuscle.TryGetValue(role.Muscle, out var group))
                continue;
            var weight = role.Involvement.Weight();
            var present = groups.FindIndex(other => ReferenceEquals(other.Group, group));
            if (present < 0)
                groups.Add(new(group, weight));
            else if (weight > groups[present].Weight)
                groups[present] = new(group, weight);
        }

        return groups.ToValueList();
    }

    private static MuscleGroup Read(TsvRow row, int place) => new(row["id"], row["name"])
    {
        Place = place,
        IsPlural = row.Flag("plural"),
        Region = row["region"] switch
        {
            "push" => BodyRegion.Push,
            "pull" => BodyRegion.Pull,
            "trunk" => BodyRegion.Trunk,
            "legs" => BodyRegion.Legs,
            _ => BodyRegion.None,
        },
        IsTracked = row.Flag("tracked"),
        Aliases = row.List("aliases"),
        Muscles = row.List("muscles"),
    };
}
