namespace PreExhaust.Catalog;

/// <summary>What a joint action means beside others.</summary>
/// <param name="With">The other joint actions that must be there.</param>
/// <param name="Roles">The muscles and their parts.</param>
internal sealed record JointActionRow(string[] With, MuscleRole[] Roles);
