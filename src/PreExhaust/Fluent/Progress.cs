using PreExhaust.Plans;
using PreExhaust.Progression;

namespace PreExhaust.Fluent;

/// <summary>What changes after a session of an exercise, and when.</summary>
/// <example>
/// <code>.Progress(Progress.Scale((-10).Percent()).When(Progress.Missed(3)), Progress.Add(2.5.Kg()))</code>
/// </example>
public static class Progress
{
    /// <summary>More or less weight: <c>+2.5kg</c>.</summary>
    public static ProgressionRule Add(Mass step) => new(new AddWeight(step));

    /// <summary>A share more or less: <c>-10%</c>.</summary>
    public static ProgressionRule Scale(Percentage step) => new(new ScaleWeight(step));

    /// <summary>More or fewer repetitions in every set: <c>+1 rep</c>.</summary>
    public static ProgressionRule AddReps(int step) => new(new AddReps(step));

    /// <summary>More or fewer sets: <c>+1 set</c>.</summary>
    public static ProgressionRule AddSets(int step) => new(new AddSets(step));

    /// <summary>A share for each repetition beyond the minimum of the last set: <c>+1% per rep over</c>.</summary>
    public static ProgressionRule AddPerRepOver(Percentage step) => new(new AddPercentPerRep(step));

    /// <summary>On to the next stage, and after the last one to stay there: <c>next stage</c>.</summary>
    public static ProgressionRule NextStage() => new(new AdvanceStage());

    /// <summary>
    /// On to the next stage; after the last one the first, with less weight: <c>next stage restart -15%</c>.
    /// </summary>
    public static ProgressionRule NextStage(Percentage restartDecrease) => new(new AdvanceStage(restartDecrease));

    /// <summary>Another training max: <c>TM +5lb</c>.</summary>
    public static ProgressionRule RaiseTrainingMax(Mass step) => new(new RaiseTrainingMax(step));

    /// <summary>Weight on top of a percentage, whose maximum stays: <c>load +5kg reset every 3 weeks</c>.</summary>
    /// <param name="step">The weight; negative takes it off.</param>
    /// <param name="resetEveryWeeks">After how many weeks it starts again; <c>null</c> for never.</param>
    public static ProgressionRule AddToLoad(Mass step, int? resetEveryWeeks = null) =>
        new(new AddToLoad(step, resetEveryWeeks));

    /// <summary>More repetitions up to the top of the range, then more weight: <c>double +2.5kg</c>.</summary>
    public static ProgressionRule Double(Mass step) => new(new DoubleProgression(step));

    /// <summary>More weight once all sets together reach a number: <c>sum 30 +2.5kg</c>.</summary>
    public static ProgressionRule Sum(int reps, Mass step) => new(new SumOfReps(Said.Count(reps, nameof(reps)), step));

    /// <summary>What a class of the app decides: <c>by MyProgression</c>.</summary>
    public static ProgressionRule By(string typeName) =>
        new(new CustomProgression(Said.Line(typeName, nameof(typeName))));

    /// <inheritdoc cref="By(string)" />
    public static ProgressionRule By<T>()
        where T : IProgression => By((typeof(T).FullName ?? typeof(T).Name).Replace('+', '.'));

    /// <summary>How often the rule may act: <c>every 2 sessions</c>.</summary>
    public static ProgressionRule Every(this ProgressionRule rule, int count, ProgressionUnit unit) => rule with
    {
        Every = Said.Once(rule, "period", rule.Every, new ProgressionPeriod(Said.Count(count, nameof(count)), unit)),
    };

    /// <summary>When the rule acts; without it, when every set reached its minimum.</summary>
    public static ProgressionRule When(this ProgressionRule rule, ProgressionCondition condition) =>
        rule with { When = Said.Once(rule, "condition", rule.When, condition) };

    /// <summary>A set stayed below its minimum in so many sessions in a row: <c>missed 3 times</c>.</summary>
    public static ProgressionCondition Missed(int times = 1) => new MissedCondition(Said.Count(times, nameof(times)));

    /// <summary>The last set reached a number of repetitions: <c>last set &gt;= 10</c>.</summary>
    public static ProgressionCondition LastSet(int reps) => new LastSetCondition(Said.Count(reps, nameof(reps)));

    /// <summary>One set, counted from 1, reached a number of repetitions: <c>set 3 &gt;= 6</c>.</summary>
    public static ProgressionCondition Set(int set, int reps) =>
        new SetCondition(Said.Count(set, nameof(set)), Said.Count(reps, nameof(reps)));

    /// <summary>All sets together reached a number of repetitions: <c>total &gt;= 15</c>.</summary>
    public static ProgressionCondition Total(int reps) => new TotalCondition(Said.Count(reps, nameof(reps)));

    /// <summary>The session was in one week, counted from 1: <c>week 3</c>.</summary>
    public static ProgressionCondition Week(int week) => new WeekCondition(Said.Count(week, nameof(week)));
}
