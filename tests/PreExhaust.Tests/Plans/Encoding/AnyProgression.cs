using CsCheck;
using PreExhaust.Plans;

namespace PreExhaust.Tests.Plans.Encoding;

/// <summary>Progressions with every kind of change and condition.</summary>
internal static class AnyProgression
{
    private static readonly Gen<ProgressionChange> Change = Gen.OneOf(
        AnyPlan.Mass.Select(m => (ProgressionChange)new AddWeight(m)),
        AnyPlan.Percent.Select(p => (ProgressionChange)new ScaleWeight(p)),
        AnyPlan.Number.Select(n => (ProgressionChange)new AddReps(n)),
        AnyPlan.Number.Select(n => (ProgressionChange)new AddSets(n)),
        AnyPlan.Percent.Select(p => (ProgressionChange)new AddPercentPerRep(p)),
        AnyPlan.Percent.Nullable().Select(p => (ProgressionChange)new AdvanceStage(p)),
        AnyPlan.Mass.Select(m => (ProgressionChange)new RaiseTrainingMax(m)),
        Gen.Select(AnyPlan.Mass, AnyPlan.Number.Nullable(), (m, n) => (ProgressionChange)new AddToLoad(m, n)),
        AnyPlan.Mass.Select(m => (ProgressionChange)new DoubleProgression(m)),
        Gen.Select(AnyPlan.Number, AnyPlan.Mass, (n, m) => (ProgressionChange)new SumOfReps(n, m)),
        AnyPlan.Text.Select(t => (ProgressionChange)new CustomProgression(t)));

    private static readonly Gen<ProgressionCondition> Condition = Gen.OneOf(
        AnyPlan.Number.Select(n => (ProgressionCondition)new MissedCondition(n)),
        AnyPlan.Number.Select(n => (ProgressionCondition)new LastSetCondition(n)),
        Gen.Select(AnyPlan.Number, AnyPlan.Number, (s, n) => (ProgressionCondition)new SetCondition(s, n)),
        AnyPlan.Number.Select(n => (ProgressionCondition)new TotalCondition(n)),
        AnyPlan.Number.Select(n => (ProgressionCondition)new WeekCondition(n)));

    private static readonly Gen<ProgressionPeriod> Period =
        Gen.Select(AnyPlan.Number, Gen.Enum<ProgressionUnit>(), (n, unit) => new ProgressionPeriod(n, unit));

    public static Gen<ProgressionRule> Rule { get; } = Gen.Select(
        Change, AnyPlan.Optional(Period), AnyPlan.Optional(Condition), AnyPlan.Optional(AnyPlan.Anchor),
        (change, every, when, source) => new ProgressionRule(change) { Every = every, When = when, Source = source });

    public static Gen<DeloadPlan> Deload { get; } = Gen.Select(
        Gen.Bool, AnyPlan.Number, AnyPlan.Percent.Nullable(), AnyPlan.Percent.Nullable(),
        (auto, weeks, sets, load) =>
            new DeloadPlan { IsAutomatic = auto, EveryWeeks = weeks, Sets = sets, Load = load });
}
