using PreExhaust.Plans;

namespace PreExhaust.Catalog;

/// <summary>
/// What joints can do, and which muscles do it; immutable and safe to share between threads. A muscle's part depends on
/// what else moves: the hamstrings extend the hip, but in a squat, where the knee extends too, they only assist.
/// </summary>
public sealed class JointActionCatalog
{
    private static readonly Lazy<JointActionCatalog> Shared = new(() => new(TsvTable.Read("actions.tsv")));

    private static readonly (string Column, Involvement Involvement)[] Columns =
    [
        ("prime_movers", Involvement.PrimeMover),
        ("synergists", Involvement.Synergist),
        ("minor_synergists", Involvement.MinorSynergist),
        ("stabilisers", Involvement.Stabiliser),
    ];

    private readonly ILookup<string, TsvRow> _rows;
    private readonly NameIndex<string> _index;

    private JointActionCatalog(IReadOnlyList<TsvRow> rows)
    {
        _rows = rows.ToLookup(row => row["action"], StringComparer.Ordinal);
        Actions = rows.Select(row => row["action"]).Distinct(StringComparer.Ordinal).ToList();
        _index = new(Actions, action => [action]);
    }

    /// <summary>The joint actions that come with the library.</summary>
    public static JointActionCatalog Default => Shared.Value;

    /// <summary>The id of every joint action, such as <c>elbow-extension</c>.</summary>
    public IReadOnlyList<string> Actions { get; }

    /// <summary>The id of a joint action in any spelling, such as <c>Elbow extension</c>.</summary>
    public string? Find(string name) => _index.Find(name);

    /// <summary>The muscles that do joint actions together, prime movers first, each in its greatest part.</summary>
    /// <param name="actions">Ids; unknown ones give nothing.</param>
    public ValueList<MuscleRole> MusclesOf(IReadOnlyCollection<string> actions) => actions
        .SelectMany(action => Roles(action, actions))
        .GroupBy(role => role.Muscle, StringComparer.Ordinal)
        .Select(same => new MuscleRole(same.Key, same.Max(role => role.Involvement)))
        .OrderByDescending(role => role.Involvement)
        .ToValueList();

    /// <summary>The row that asks for the most of the other actions, the first of several.</summary>
    private IEnumerable<MuscleRole> Roles(string action, IReadOnlyCollection<string> all)
    {
        var row = _rows[action]
            .Where(candidate => candidate.List("with").All(all.Contains))
            .OrderByDescending(candidate => candidate.List("with").Count)
            .FirstOrDefault();
        return row is null
            ? []
            : Columns.SelectMany(c => row.List(c.Column).Select(muscle => new MuscleRole(muscle, c.Involvement)));
    }
}
