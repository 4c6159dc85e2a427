using PreExhaust.Plans;
using static PreExhaust.Language.Emit.Fluent.CodeText;

namespace PreExhaust.Language.Emit.Fluent;

/// <summary>Writes progressions, such as <c>Progress.Add(2.5.Kg())</c>.</summary>
internal static class ProgressionCode
{
    public static string Of(ProgressionRule rule) => Change(rule.Change) + Period(rule.Every) + Condition(rule.When);

    private static string Change(ProgressionChange change) => "Progress." + change switch
    {
        AddWeight add => $"Add({Mass(add.Step)})",
        ScaleWeight scale => $"Scale({Percent(scale.Step)})",
        AddReps add => $"AddReps({Number(add.Step)})",
        AddSets add => $"AddSets({Number(add.Step)})",
        AddPercentPerRep add => $"AddPerRepOver({Percent(add.Step)})",
        AdvanceStage { RestartDecrease: { } decrease } => $"NextStage({Percent(decrease)})",
        AdvanceStage => "NextStage()",
        RaiseTrainingMax raise => $"RaiseTrainingMax({Mass(raise.Step)})",
        AddToLoad { ResetEveryWeeks: { } weeks } add => $"AddToLoad({Mass(add.Step)}, {Number(weeks)})",
        AddToLoad add => $"AddToLoad({Mass(add.Step)})",
        DoubleProgression twice => $"Double({Mass(twice.Step)})",
        SumOfReps sum => $"Sum({Number(sum.Total)}, {Mass(sum.Step)})",
        CustomProgression custom => $"By({Quoted(custom.TypeName)})",
        _ => throw new ArgumentOutOfRangeException(nameof(change)),
    };

    private static string Period(ProgressionPeriod? period) => period is null
        ? ""
        : $".Every({Number(period.Count)}, ProgressionUnit.{period.Unit})";

    private static string Condition(ProgressionCondition? condition) => condition switch
    {
        MissedCondition { Times: 1 } => ".When(Progress.Missed())",
        MissedCondition missed => $".When(Progress.Missed({Number(missed.Times)}))",
        LastSetCondition last => $".When(Progress.LastSet({Number(last.Reps)}))",
        SetCondition set => $".When(Progress.Set({Number(set.Set)}, {Number(set.Reps)}))",
        TotalCondition total => $".When(Progress.Total({Number(total.Reps)}))",
        WeekCondition week => $".When(Progress.Week({Number(week.Week)}))",
        _ => "",
    };
}
