namespace PreExhaust.Catalog;

/// <summary>What a joint action means beside others; worked out when somebody asks.</summary>
internal sealed class JointActionRow(TsvRow row)
{
    private static readonly (string Column, Involvement Involvement)[] Columns =
    [
        ("prime_movers", Involvement.PrimeMover),
        ("synergists", Involvement.Synergist),
        ("minor_synergists", Involvement.MinorSynergist),
        ("stabilisers", Involvement.Stabiliser),
    ];

    private string[]? _with;
    private MuscleRole[]? _roles;

    /// <summary>The other joint actions that must be there.</summary>
    public string[] With => _with ??= row.List("with").ToArray();

    /// <summary>The muscles and their parts.</summary>
    public MuscleRole[] Roles => _roles ??= Columns
        .SelectMany(c => row.List(c.Column).Select(muscle => new MuscleRole(muscle, c.Involvement)))
        .ToArray();
}
