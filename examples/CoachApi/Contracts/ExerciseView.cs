namespace CoachApi.Contracts;

/// <summary>An exercise of a session.</summary>
/// <param name="Exercise">The exercise, with its variant in brackets.</param>
/// <param name="Label">The label of a superset, such as <c>A1</c>.</param>
/// <param name="Warmup">The warm-up sets.</param>
/// <param name="Groups">The work sets, in groups that share a prescription.</param>
/// <param name="Sets">The work sets one by one.</param>
/// <param name="Notes">The author's notes.</param>
public sealed record ExerciseView(
    string Exercise,
    string? Label,
    IReadOnlyList<GroupView> Warmup,
    IReadOnlyList<GroupView> Groups,
    IReadOnlyList<SetView> Sets,
    IReadOnlyList<string> Notes);
