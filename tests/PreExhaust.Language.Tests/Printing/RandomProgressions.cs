using CsCheck;
using PreExhaust.Plans;
using static PreExhaust.Language.Tests.Printing.RandomQuantities;

namespace PreExhaust.Language.Tests.Printing;

/// <summary>
/// Progressions that can act: none that an earlier rule hides, none that the sets contradict, one for each exercise.
/// </summary>
internal static class RandomProgressions
{
    private static readonly Gen<Mass> Increase = Masses.Where(mass => mass.Amount > 0);

    private static readonly Gen<Mass> Weight =
        Gen.Select(Increase, Gen.Bool, (mass, isDown) => isDown ? mass with { Amount = -mass.Amount } : mass);

    private static readonly Gen<Percentage> Decrease = Gen.Int[1, 99].Select(share => new Percentage(share));

    private static readonly Gen<Percentage> Share = Gen.OneOf(
        Percentages, Decrease.Select(share => new Percentage(-share.Value)));

    private static readonly Gen<ProgressionChange> Change = Gen.OneOf(
        Weight.Select(w => (ProgressionChange)new AddWeight(w)),
        Share.Select(s => (ProgressionChange)new ScaleWeight(s)),
        Signed(Limits.RepsWithoutWord).Select(n => (ProgressionChange)new AddReps(n)),
        Signed(Limits.SetsWithoutWord).Select(n => (ProgressionChange)new AddSets(n)),
        Share.Select(s => (ProgressionChange)new AddPercentPerRep(s)),
        Decrease.Nullable().Select(s => (ProgressionChange)new AdvanceStage(s)),
        Weight.Select(w => (ProgressionChange)new RaiseTrainingMax(w)),
        Gen.Select(Weight, Gen.Int[1, Limits.Weeks].Nullable(), (w, n) => (ProgressionChange)new AddToLoad(w, n)),
        Increase.Select(w => (ProgressionChange)new DoubleProgression(w)),
        Gen.Select(Gen.Int[1, Limits.Reps], Increase, (n, w) => (ProgressionChange)new SumOfReps(n, w)),
        Gen.OneOf("MyProgression", "App.Rules._Mine1").Select(t => (ProgressionChange)new CustomProgression(t)));

    private static readonly Gen<ProgressionPeriod> Period = Gen.Select(
        Gen.Int[1, Limits.Weeks], Gen.Enum<ProgressionUnit>(), (count, unit) => new ProgressionPeriod(count, unit));

    public static Gen<ValueList<ProgressionRule>> Rules(int weeks) => Gen.Select(
        Change, Optional(Period), Optional(Condition(weeks)),
        (change, every, when) => new ProgressionRule(change) { Every = every, When = when })
        .Array[0, 3]
        .Select(rules => rules.DistinctBy(rule => rule.When?.GetType()).ToValueList());

    /// <summary>The exercise without rules that its sets contradict.</summary>
    public static ExerciseSlot Fitting(ExerciseSlot slot)
    {
        var prescriptions = slot.Stages.Concat(slot.Weeks.Select(row => row.Groups)).Append(slot.Groups).ToList();
        var most = prescriptions.Max(groups => groups.Sum(group => group.Count.Upper));
        var hasRange = prescriptions.SelectMany(p => p).Any(g => g.Target is RepTarget { Reps.IsPoint: false });
        return slot with
        {
            Progression = slot.Progression
                .Where(rule => rule.Change is not AdvanceStage || slot.Stages.Count > 0)
                .Where(rule => rule.Change is not DoubleProgression || hasRange)
                .Where(rule => rule.When is not SetCondition condition || condition.Set <= most)
                .ToValueList(),
        };
    }

    /// <summary>The sessions with at most one progression for each identity.</summary>
    public static ValueList<Session> WithOneForEach(ValueList<Session> sessions)
    {
        var progressing = new HashSet<ExerciseReference>();
        return sessions
            .Select(session => session with { Slots = session.Slots.Select(WithOwn).ToValueList() })
            .ToValueList();

        ExerciseSlot WithOwn(ExerciseSlot slot)
        {
            if (slot.Progression.Count == 0)
                return slot;
            var isFirst = !slot.Choices.Any(progressing.Contains);
            progressing.UnionWith(slot.Choices);
            return isFirst ? slot : slot with { Progression = [] };
        }
    }

    private static Gen<ProgressionCondition> Condition(int weeks) => Gen.OneOf(
        Gen.Int[1, Limits.RepsWithoutWord].Select(n => (ProgressionCondition)new MissedCondition(n)),
        Gen.Int[1, Limits.Reps].Select(n => (ProgressionCondition)new LastSetCondition(n)),
        Gen.Select(Gen.Int[1, 9], Gen.Int[1, Limits.Reps], (s, n) => (ProgressionCondition)new SetCondition(s, n)),
        Gen.Int[1, Limits.Reps].Select(n => (ProgressionCondition)new TotalCondition(n)),
        Gen.Int[1, weeks].Select(n => (ProgressionCondition)new WeekCondition(n)));

    private static Gen<int> Signed(int most) =>
        Gen.Select(Gen.Int[1, most], Gen.Bool, (number, isDown) => isDown ? -number : number);
}
