namespace CoachApi.Contracts;

/// <summary>A program that is offered.</summary>
/// <param name="Id">Its name in addresses.</param>
/// <param name="Name">Its name.</param>
/// <param name="Goal">What it is for.</param>
/// <param name="Weeks">The weeks after which it starts again.</param>
/// <param name="Sessions">The names of its sessions.</param>
/// <param name="NeedsMaxes">The exercises whose loads are shares of a max.</param>
public sealed record PlanSummary(
    string Id, string Name, string Goal, int Weeks, IReadOnlyList<string> Sessions, IReadOnlyList<string> NeedsMaxes);
