namespace CoachApi.Contracts;

/// <summary>The athlete's answer to a changed program.</summary>
/// <param name="Version">The version of the week that the athlete saw.</param>
/// <param name="Renames">The exercises that go on under another name.</param>
public sealed record PlanChangeAnswer(long Version, [Items] IReadOnlyList<NameChange> Renames);
