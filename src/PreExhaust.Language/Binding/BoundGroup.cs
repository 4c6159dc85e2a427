using PreExhaust.Language.Syntax.Prescriptions;
using PreExhaust.Plans;

namespace PreExhaust.Language.Binding;

/// <summary>A group line and what it means.</summary>
/// <param name="Draft">The line.</param>
/// <param name="Group">What it means.</param>
/// <param name="RoundsPlace">Where the rounds are written; <c>null</c> where they follow from a time.</param>
internal sealed record BoundGroup(GroupDraft Draft, ExerciseGroup Group, QuantitySyntax? RoundsPlace)
{
    /// <summary>Whether the line has an error, which is the only one to report.</summary>
    public bool IsBroken { get; init; }

    /// <summary>The sets that a member has; <c>null</c> where the members say it themselves.</summary>
    public int? SetsOfMembers => Group.Kind == GroupKind.Amrap || IsBroken ? 1 : Group.Rounds;
}
