namespace PreExhaust.Plans.Encoding;

/// <summary>Writes and reads techniques: a number for the kind, then what it says.</summary>
internal static class TechniqueEncoding
{
    public static void Technique(this EncodingWriter writer, Technique technique)
    {
        switch (technique)
        {
            case DropTechnique drop:
                writer.Number(0);
                writer.List(drop.Loads, writer.Load);
                writer.Signed(drop.Drops);
                writer.Decimal(drop.Decrease.Value);
                break;
            case RestPauseTechnique restPause:
                writer.Number(1);
                writer.List(restPause.Parts, writer.Part);
                writer.Bool(restPause.Total is not null);
                if (restPause.Total is { } total)
                    writer.Interval(total);
                break;
            case MyoRepTechnique myo:
                writer.Number(2);
                writer.Interval(myo.Activation);
                writer.Interval(myo.MiniSets);
                writer.Interval(myo.MiniReps);
                break;
            case ClusterTechnique cluster:
                writer.Number(3);
                writer.List(cluster.Parts, writer.Part);
                writer.Time(cluster.Rest);
                break;
            default:
                throw new NotSupportedException($"The encoding has no place for {technique.GetType()}.");
        }
    }

    public static Technique Technique(this EncodingReader reader) => reader.Number() switch
    {
        0 => new DropTechnique
        {
            Loads = reader.List(reader.Load),
            Drops = reader.Int(),
            Decrease = new(reader.Decimal()),
        },
        1 => new RestPauseTechnique
        {
            Parts = reader.List(reader.Int),
            Total = reader.Bool() ? reader.IntInterval() : null,
        },
        2 => new MyoRepTechnique(reader.IntInterval(), reader.IntInterval(), reader.IntInterval()),
        3 => new ClusterTechnique(reader.List(reader.Int), reader.Time()),
        _ => throw EncodedNumbers.Damaged(),
    };

    private static void Part(this EncodingWriter writer, int reps) => writer.Signed(reps);
}
