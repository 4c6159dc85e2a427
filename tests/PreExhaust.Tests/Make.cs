using PreExhaust.Plans;

namespace PreExhaust.Tests;

/// <summary>Short ways to make plans in code.</summary>
internal static class Make
{
    public static TrainingPlan Plan(params ExerciseSlot[] slots) =>
        new("Test", new([new Session("Day", slots.ToValueList())]));

    public static ExerciseSlot Slot(string exercise, params SetGroup[] groups) =>
        new(new(exercise), groups.ToValueList());

    public static SetGroup Sets(int count, int reps, double? rir = null, double? percent = null, double? rest = null) =>
        Sets(count, reps, reps, rir, percent, rest);

    public static SetGroup Sets(
        int count, int from, int to, double? rir = null, double? percent = null, double? rest = null) =>
        new(Interval<int>.Point(count), new RepTarget(new(from, to)))
        {
            Effort = rir is { } reserve ? Rir(reserve) : null,
            Load = percent is { } share ? Percent(share) : null,
            Rest = rest is { } seconds ? Rest.Seconds(seconds) : null,
        };

    public static Effort Rir(double reserve) => new(EffortScale.Rir, Interval<decimal>.Point((decimal)reserve));

    public static PercentLoad Percent(double percent, MaxBasis basis = MaxBasis.OneRepMax) =>
        new(Interval<Percentage>.Point(new((decimal)percent)), basis);

    public static ExerciseSlot With(this ExerciseSlot slot, IntentKind kind, string group, string? target = null) =>
        slot with { Intents = slot.Intents.Add(new(kind, group) { For = target }) };

    public static ExerciseSlot Tagged(this ExerciseSlot slot, string tag) =>
        slot with { Tags = slot.Tags.Add(tag) };

    public static ExerciseSlot Labelled(this ExerciseSlot slot, char letter, int number) =>
        slot with { Label = new(letter, number) };

    public static TrainingPlan With(this TrainingPlan plan, TrainingGoal goal) =>
        plan with { Settings = plan.Settings with { Goal = goal } };
}
