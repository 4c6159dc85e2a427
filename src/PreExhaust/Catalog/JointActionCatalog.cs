using PreExhaust.Plans;

namespace PreExhaust.Catalog;

/// <summary>
/// What joints can do, and which muscles do it; immutable and safe to share between threads. A muscle's part depends on
/// what else moves: the hamstrings extend the hip, but in a squat, where the knee extends too, they only assist.
/// </summary>
public sealed class JointActionCatalog
{
    private static readonly Lazy<JointActionCatalog> Shared = new(() => new(TsvTable.Read("actions.tsv")));

    private readonly Dictionary<string, List<JointActionRow>> _rows = new(StringComparer.Ordinal);
    private readonly Lazy<NameIndex<string>> _index;

    private JointActionCatalog(IReadOnlyList<TsvRow> rows)
    {
        foreach (var row in rows)
        {
            var action = row["action"];
            if (!_rows.TryGetValue(action, out var ofAction))
                _rows.Add(action, ofAction = []);
            ofAction.Add(new(row));
        }

        Actions = _rows.Keys.ToList();
        _index = new(() => new(Actions, action => [action]));
    }

    /// <summary>The joint actions that come with the library.</summary>
    public static JointActionCatalog Default => Shared.Value;

    /// <summary>The id of every joint action, such as <c>elbow-extension</c>.</summary>
    public IReadOnlyList<string> Actions { get; }

    /// <summary>The id of a joint action in any spelling, such as <c>Elbow extension</c>.</summary>
    public string? Find(string name) => _index.Value.Find(name);

    /// <summary>The muscles that do joint actions together, prime movers first, each in its greatest part.</summary>
    /// <param name="actions">Ids; unknown ones give nothing.</param>
    public ValueList<MuscleRole> MusclesOf(IReadOnlyCollection<string> actions)
    {
        var muscles = new List<MuscleRole>();
        foreach (var action in actions)
        {
            foreach (var role in Roles(action, actions))
                Add(muscles, role);
        }

        return MuscleRoles.InOrder(muscles);
    }

    private static void Add(List<MuscleRole> muscles, MuscleRole role)
    {
        var present = muscles.FindIndex(other => other.Muscle == role.Muscle);
        if (present < 0)
            muscles.Add(role);
        else if (role.Involvement > muscles[present].Involvement)
            muscles[present] = role;
    }

    /// <summary>The row that asks for the most of the other actions, the first of several.</summary>
    private MuscleRole[] Roles(string action, IReadOnlyCollection<string> all)
    {
        JointActionRow? best = null;
        foreach (var row in _rows.TryGetValue(action, out var ofAction) ? ofAction : [])
        {
            if ((best is null || row.With.Length > best.With.Length) && Array.TrueForAll(row.With, all.Contains))
                best = row;
        }

        return best?.Roles ?? [];
    }
}
