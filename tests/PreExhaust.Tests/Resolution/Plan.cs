using PreExhaust.Plans;

namespace PreExhaust.Tests.Resolution;

/// <summary>Plans of one line, made in code.</summary>
internal static class Plan
{
    public static TrainingPlan With(string exercise, Load? load, PlanSettings? settings = null) =>
        With(new ExerciseSlot(new(exercise), Sets(3, 5, load)), settings);

    public static TrainingPlan With(ExerciseSlot slot, PlanSettings? settings = null) =>
        new("Plan", new([new Session("A", new([slot]))])) { Settings = settings ?? PlanSettings.None };

    public static ValueList<SetGroup> Sets(int count, int reps, Load? load = null) =>
        new([new SetGroup(Interval<int>.Point(count), new RepTarget(Interval<int>.Point(reps))) { Load = load }]);

    public static PercentLoad Percent(decimal value, MaxBasis basis = MaxBasis.OneRepMax) =>
        new(Interval<Percentage>.Point(new(value)), basis);
}
