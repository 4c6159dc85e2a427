using CsCheck;
using PreExhaust.Analysis;
using PreExhaust.Analysis.Edits;
using PreExhaust.Language.Tests.Printing;
using PreExhaust.Plans;

namespace PreExhaust.Language.Tests.Editing;

/// <summary>Edits of any kind, whether or not a rule would propose them.</summary>
internal static class RandomEdits
{
    /// <summary>A plan that has an exercise, and an edit of it, or of the same plan read from a text.</summary>
    public static Gen<(TrainingPlan Plan, Func<TrainingPlan, PlanEdit> Choose)> Any { get; } = Gen.Select(
        RandomPlans.Plan.Where(plan => Places(plan).Any()),
        Gen.Int[0, 1_000].Array[4], RandomSets.Groups(1, 2), RandomQuantities.Rests, Intent,
        (plan, numbers, sets, rest, intent) => (plan, Choose(numbers, sets, rest, intent)));

    private static Gen<Intent> Intent => Gen.Select(
        Gen.Enum<IntentKind>(), RandomSlots.MuscleGroup, (kind, muscle) => new Intent(kind, muscle));

    private static Func<TrainingPlan, PlanEdit> Choose(
        int[] numbers, ValueList<SetGroup> sets, Rest rest, Intent intent) => plan =>
    {
        var places = Places(plan).ToList();
        var place = places[numbers[0] % places.Count];
        var session = plan.Sessions[place.Session];
        var slot = session.Slots[place.Slot];
        var other = numbers[1] % session.Slots.Count;
        var week = 1 + (numbers[2] % plan.WeekCountOf(session));
        var group = numbers[3] % Math.Max(1, slot.Week(week).Groups.Count);
        PlanEdit[] edits =
        [
            new MoveSlotAfter(place, other),
            new MoveSlotBefore(place, other),
            new SwapSlots(place, other),
            new RemoveSlot(place),
            new AddSlot(place.Session, new(new("Plank"), sets)),
            new AddIntent(place, intent),
            new AddTag(place, "straps"),
            new AddWarmup(place, sets),
            new SwapDays(place.Session, numbers[1] % plan.Sessions.Count),
            new SetLastRest(place, rest, week),
            .. OfSets(slot, new(place, group, week), sets[0], rest),
            .. OfIntents(slot, place, numbers[1], intent),
            .. OfSuppressions(slot, place, numbers[1]),
            .. OfPairs(session, place),
        ];
        return edits[numbers[2] % edits.Length];
    };

    private static IEnumerable<SlotIndex> Places(TrainingPlan plan) =>
        plan.Sessions.SelectMany((session, i) => session.Slots.Select((_, k) => new SlotIndex(i, k)));

    private static IEnumerable<PlanEdit> OfSets(
        ExerciseSlot slot, SetsPlace place, SetGroup sets, Rest rest)
    {
        if (slot.Week(place.Week).Groups.Count == 0)
            yield break;
        yield return new SetEffort(place, sets.Effort);
        yield return new SetLoad(place, sets.Load);
        yield return new SetRest(place, rest);
        yield return new SetAmount(place, sets.Target);
        yield return new WarmupFirst(place.Slot, place.Week);
        if (slot.Groups.Count > 0)
            yield return new SetCount(place.Slot, place.Group % slot.Groups.Count, sets.Count.Lower);
    }

    private static IEnumerable<PlanEdit> OfIntents(ExerciseSlot slot, SlotIndex place, int number, Intent intent)
    {
        if (slot.Intents.Count == 0)
            yield break;
        yield return new RemoveIntent(place, number % slot.Intents.Count);
        yield return new ReplaceIntent(place, number % slot.Intents.Count, intent);
    }

    private static IEnumerable<PlanEdit> OfSuppressions(ExerciseSlot slot, SlotIndex place, int number) =>
        slot.Allowed.Count == 0
            ? []
            : [new RemoveSuppression(new(FindingTarget.Suppression, place, number % slot.Allowed.Count))];

    private static IEnumerable<PlanEdit> OfPairs(Session session, SlotIndex place)
    {
        if (session.Slots[place.Slot].Label is { Number: > 0 } label)
            yield return new Unpair(place.Session, label.Letter);
        else if (place.Slot + 1 < session.Slots.Count && session.Slots[place.Slot + 1].Label is null)
            yield return new PairSlots(place);
    }
}
