using PreExhaust.Plans;

namespace PreExhaust.Analysis.Edits;

/// <summary>Makes a superset of an exercise and the one after it, whose rest is that of each round.</summary>
/// <param name="First">The exercise; neither it nor the next one is of a superset yet.</param>
public sealed record PairSlots(SlotIndex First) : PlanEdit
{
    private const char FirstLetter = 'A';
    private const char LastLetter = 'Z';

    /// <inheritdoc />
    public override TrainingPlan Apply(TrainingPlan plan) => FreeLetter(plan.Sessions[First.Session]) is { } letter
        ? plan
            .EditSlot(First, slot => WithoutRest(slot) with { Label = new(letter, 1) })
            .EditSlot(First with { Slot = First.Slot + 1 }, slot => slot with { Label = new(letter, 2) })
        : plan;

    private static ExerciseSlot WithoutRest(ExerciseSlot slot) => slot with
    {
        Groups = WithoutRest(slot.Groups),
        Stages = slot.Stages.Select(WithoutRest).ToValueList(),
        Weeks = slot.Weeks.Select(row => row with { Groups = WithoutRest(row.Groups) }).ToValueList(),
    };

    private static ValueList<SetGroup> WithoutRest(ValueList<SetGroup> groups) =>
        groups.Select(group => group with { Rest = null }).ToValueList();

    private static char? FreeLetter(Session session)
    {
        for (var letter = FirstLetter; letter <= LastLetter; letter++)
        {
            if (!session.Slots.Any(slot => slot.Label?.Letter == letter))
                return letter;
        }

        return null;
    }
}
