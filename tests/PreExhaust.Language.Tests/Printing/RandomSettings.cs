using CsCheck;
using PreExhaust.Plans;
using static PreExhaust.Language.Tests.Printing.RandomQuantities;

namespace PreExhaust.Language.Tests.Printing;

/// <summary>Settings of a program or session, without its weeks.</summary>
internal static class RandomSettings
{
    private static readonly Gen<string> Implement =
        Gen.OneOf("barbell", "dumbbell", "machine", "cable", "stack", "kettlebell");

    private static readonly Gen<string> Word = Gen.String[Gen.Char["abcxyz-"], 1, 6].Select(text => "w" + text);

    private static readonly Gen<Percentage?> Share = Gen.Int[1, 100].Select(share => new Percentage(share)).Nullable();

    private static readonly Gen<DeloadPlan> Deload = Gen.Select(
        Gen.OneOf(Gen.Const(0), Gen.Int[2, Limits.Weeks]), Share, Share,
        (weeks, sets, load) => new DeloadPlan
        {
            IsAutomatic = weeks == 0,
            EveryWeeks = weeks,
            Sets = sets,
            Load = load,
        });

    private static readonly Gen<PlanSettings> Some = Gen.Select(
        Gen.Select(Gen.Enum<TrainingGoal>().Nullable(), Gen.Enum<MassUnit>().Nullable(), Optional(Deload)),
        Gen.Select(Optional(Rests), Percentages.Nullable(), Masses.Nullable(), Masses.Nullable(), Times.Nullable()),
        Gen.Select(
            List(Gen.Select(RandomSlots.Exercise, Gen.Int[1, 12], Masses, (e, r, m) => new DeclaredMax(e, r, m))),
            List(Masses, 6),
            List(Gen.Select(Implement, Steps, (i, m) => new LoadStep(i, m)))),
        Gen.Select(List(RandomSlots.MuscleGroup), List(RandomSlots.MuscleGroup), List(Word), Optional(Word)),
        (a, b, c, d) => new PlanSettings
        {
            Goal = a.Item1,
            Units = a.Item2,
            Deload = a.Item3,
            Rest = b.Item1,
            TrainingMax = b.Item2,
            Bodyweight = b.Item3,
            Bar = b.Item4,
            TimeCap = b.Item5,
            Maxes = c.Item1,
            Plates = c.Item2,
            Steps = c.Item3,
            Priority = d.Item1,
            Maintain = d.Item2,
            Omit = d.Item3,
            Style = d.Item4,
        });

    public static Gen<PlanSettings> Settings { get; } = Gen.OneOf(Gen.Const(PlanSettings.None), Some);
}
