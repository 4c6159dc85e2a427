using PreExhaust.Progression;

namespace CoachApi.Contracts;

/// <summary>What a new text of the program means for an athlete who is in the middle of it.</summary>
/// <param name="Added">The exercises that start afresh.</param>
/// <param name="Removed">The exercises that are gone; what they have reached is kept.</param>
/// <param name="Suggested">Those that may be the same under another name; the athlete decides.</param>
/// <param name="Notices">What else has changed.</param>
public sealed record PlanChange(
    IReadOnlyList<string> Added,
    IReadOnlyList<string> Removed,
    IReadOnlyList<NameChange> Suggested,
    IReadOnlyList<string> Notices)
{
    internal static PlanChange Of(Migration migration) => new(
        [.. migration.Added.Select(exercise => $"{exercise}")],
        [.. migration.Removed.Select(exercise => $"{exercise}")],
        [.. migration.Suggested.Select(rename => new NameChange($"{rename.From}", $"{rename.To}"))],
        [.. migration.Notices]);
}
