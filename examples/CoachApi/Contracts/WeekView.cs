namespace CoachApi.Contracts;

/// <summary>A week of a program.</summary>
/// <param name="Plan">The program's name.</param>
/// <param name="Week">The week of the whole program, from 1.</param>
/// <param name="IsDeload">Whether it is a lighter one.</param>
/// <param name="Sessions">The sessions; of an athlete's week those still to come, the next one first.</param>
/// <param name="Findings">What the rules say of the program as a whole.</param>
public sealed record WeekView(
    string Plan,
    int Week,
    bool IsDeload,
    IReadOnlyList<SessionView> Sessions,
    IReadOnlyList<FindingView> Findings);
