using PreExhaust.Plans;

namespace PreExhaust.Benchmarks.Running;

/// <summary>StrongLifts 5x5 as constructors and initialisers.</summary>
internal static class PlanByHand
{
    private static readonly Rest ThreeMinutes = Rest.Seconds(180);

    public static TrainingPlan Build() => new("StrongLifts 5x5",
    [
        new("A", [MainLift("Back Squat", 5, 20), MainLift("Barbell Bench Press", 5, 20), Slot("Barbell Row", 5, 30)]),
        new("B", [MainLift("Back Squat", 5, 20), Slot("Overhead Press", 5, 20), MainLift("Deadlift", 1, 40, 5)]),
    ])
    {
        Settings = new()
        {
            Goal = TrainingGoal.Strength,
            Units = MassUnit.Kilogram,
            Rest = ThreeMinutes,
            Rotation = new(["A", "B"])
            {
                Days = [new(DayOfWeek.Monday), new(DayOfWeek.Wednesday), new(DayOfWeek.Friday)],
            },
        },
    };

    private static ExerciseSlot MainLift(string exercise, int sets, decimal kilograms, decimal step = 2.5m) =>
        Slot(exercise, sets, kilograms, step) with { Tags = ["main"] };

    private static ExerciseSlot Slot(string exercise, int sets, decimal kilograms, decimal step = 2.5m) =>
        new(new(exercise), [Sets(sets, kilograms)])
        {
            Progression =
            [
                new(new ScaleWeight(new(-10))) { When = new MissedCondition(3) },
                new(new AddWeight(Mass.FromKilograms(step))),
            ],
        };

    private static SetGroup Sets(int count, decimal kilograms) =>
        new(Interval<int>.Point(count), new RepTarget(Interval<int>.Point(5)))
        {
            Load = new WeightLoad(Interval<Mass>.Point(Mass.FromKilograms(kilograms))),
            Rest = ThreeMinutes,
        };
}
