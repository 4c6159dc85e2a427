namespace PreExhaust.Plans.Encoding;

/// <summary>Reads progression rules as <see cref="ProgressionWriting"/> writes them.</summary>
internal static class ProgressionReading
{
    public static ProgressionRule Rule(this EncodingReader reader)
    {
        var flags = reader.Number();
        return new(reader.Change())
        {
            Every = (flags & 1) != 0 ? new(reader.Int(), (ProgressionUnit)reader.Number()) : null,
            When = (flags & 2) != 0 ? reader.Condition() : null,
        };
    }

    private static ProgressionChange Change(this EncodingReader reader) => reader.Number() switch
    {
        0 => new AddWeight(reader.Mass()),
        1 => new ScaleWeight(reader.Share()),
        2 => new AddReps(reader.Int()),
        3 => new AddSets(reader.Int()),
        4 => new AddPercentPerRep(reader.Share()),
        5 => new AdvanceStage(reader.Bool() ? reader.Share() : null),
        6 => new RaiseTrainingMax(reader.Mass()),
        7 => new AddToLoad(reader.Mass(), reader.Bool() ? reader.Int() : null),
        8 => new DoubleProgression(reader.Mass()),
        9 => new SumOfReps(reader.Int(), reader.Mass()),
        10 => new CustomProgression(reader.Text()),
        _ => throw EncodedNumbers.Damaged(),
    };

    private static ProgressionCondition Condition(this EncodingReader reader) => reader.Number() switch
    {
        0 => new MissedCondition(reader.Int()),
        1 => new LastSetCondition(reader.Int()),
        2 => new SetCondition(reader.Int(), reader.Int()),
        3 => new TotalCondition(reader.Int()),
        4 => new WeekCondition(reader.Int()),
        _ => throw EncodedNumbers.Damaged(),
    };

    private static Percentage Share(this EncodingReader reader) => new(reader.Decimal());
}
