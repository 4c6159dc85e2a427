using CsCheck;
using PreExhaust.Plans;
using static PreExhaust.Language.Tests.Printing.RandomQuantities;

namespace PreExhaust.Language.Tests.Printing;

/// <summary>Groups of exercises; their members have as many sets as there are rounds.</summary>
internal static class RandomGroups
{
    private static readonly Gen<int> Rounds = Gen.Int[1, Limits.Sets];

    private static readonly Gen<ExerciseGroup> Kind = Gen.OneOf(
        Gen.Select(Gen.OneOf(GroupKind.Superset, GroupKind.Circuit), Rounds.Nullable(), (kind, rounds) =>
            new ExerciseGroup('A', kind) { Rounds = rounds }),
        Rounds.Select(minutes => new ExerciseGroup('A', GroupKind.Emom)
        {
            Rounds = minutes,
            Every = TimeSpan.FromMinutes(1),
            Duration = TimeSpan.FromMinutes(minutes),
        }),
        Times.Select(time => new ExerciseGroup('A', GroupKind.Amrap) { Duration = time }),
        Gen.Select(Times, Rounds, (time, rounds) =>
            new ExerciseGroup('A', GroupKind.Every) { Every = time, Rounds = rounds }));

    /// <summary>A group; its letter is that of its members.</summary>
    public static Gen<ExerciseGroup> Group { get; } = Gen.Select(
        Kind, Optional(Rests), List(RandomText.Line),
        (group, rest, notes) => group with { Rest = rest, Notes = notes });

    /// <summary>The exercise with the sets of a member.</summary>
    public static ExerciseSlot Member(ExerciseGroup? group, ExerciseSlot slot)
    {
        var sets = group?.Kind == GroupKind.Amrap ? 1 : group?.Rounds;
        if (sets is not { } count)
            return slot;
        return RandomProgressions.Fitting(slot with
        {
            Stages = [],
            Groups = WithCount(slot.Groups, count),
            Weeks = slot.Weeks.Select(row => row with { Groups = WithCount(row.Groups, count) }).ToValueList(),
        });
    }

    private static ValueList<SetGroup> WithCount(ValueList<SetGroup> groups, int count) =>
        [groups[0] with { Count = Interval<int>.Point(count) }];
}
