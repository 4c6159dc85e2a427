namespace PreExhaust.Plans.Encoding;

/// <summary>Writes progression rules; <see cref="ProgressionReading"/> mirrors it.</summary>
internal static class ProgressionWriting
{
    /// <summary>The rule without its place.</summary>
    public static void Rule(this EncodingWriter writer, ProgressionRule rule)
    {
        writer.Flags(rule.Every is not null, rule.When is not null);
        writer.Change(rule.Change);
        if (rule.Every is { } period)
        {
            writer.Signed(period.Count);
            writer.Number((ulong)period.Unit);
        }

        if (rule.When is { } condition)
            writer.Condition(condition);
    }

    private static void Change(this EncodingWriter writer, ProgressionChange change)
    {
        switch (change)
        {
            case AddWeight { Step: var step }:
                writer.Number(0);
                writer.Mass(step);
                break;
            case ScaleWeight { Step: var step }:
                writer.Number(1);
                writer.Decimal(step.Value);
                break;
            case AddReps { Step: var step }:
                writer.Number(2);
                writer.Signed(step);
                break;
            case AddSets { Step: var step }:
                writer.Number(3);
                writer.Signed(step);
                break;
            case AddPercentPerRep { Step: var step }:
                writer.Number(4);
                writer.Decimal(step.Value);
                break;
            case AdvanceStage { RestartDecrease: var decrease }:
                writer.Number(5);
                writer.Bool(decrease is not null);
                if (decrease is { } share)
                    writer.Decimal(share.Value);
                break;
            case RaiseTrainingMax { Step: var step }:
                writer.Number(6);
                writer.Mass(step);
                break;
            case AddToLoad { Step: var step, ResetEveryWeeks: var reset }:
                writer.Number(7);
                writer.Mass(step);
                writer.Bool(reset is not null);
                if (reset is { } weeks)
                    writer.Signed(weeks);
                break;
            case DoubleProgression { Step: var step }:
                writer.Number(8);
                writer.Mass(step);
                break;
            case SumOfReps { Total: var total, Step: var step }:
                writer.Number(9);
                writer.Signed(total);
                writer.Mass(step);
                break;
            case CustomProgression { TypeName: var name }:
                writer.Number(10);
                writer.Text(name);
                break;
            default:
                throw new NotSupportedException($"The encoding has no place for {change.GetType()}.");
        }
    }

    private static void Condition(this EncodingWriter writer, ProgressionCondition condition)
    {
        switch (condition)
        {
            case MissedCondition { Times: var times }:
                writer.Number(0);
                writer.Signed(times);
                break;
            case LastSetCondition { Reps: var reps }:
                writer.Number(1);
                writer.Signed(reps);
                break;
            case SetCondition { Set: var set, Reps: var reps }:
                writer.Number(2);
                writer.Signed(set);
                writer.Signed(reps);
                break;
            case TotalCondition { Reps: var reps }:
                writer.Number(3);
                writer.Signed(reps);
                break;
            case WeekCondition { Week: var week }:
                writer.Number(4);
                writer.Signed(week);
                break;
            default:
                throw new NotSupportedException($"The encoding has no place for {condition.GetType()}.");
        }
    }
}
