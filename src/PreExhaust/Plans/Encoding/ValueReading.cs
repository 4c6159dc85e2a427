namespace PreExhaust.Plans.Encoding;

/// <summary>Reads the small values of the model as <see cref="ValueWriting"/> writes them.</summary>
internal static class ValueReading
{
    public static ValueList<T> List<T>(this EncodingReader reader, Func<T> read)
    {
        var items = new T[reader.Count()];
        for (var i = 0; i < items.Length; i++)
            items[i] = read();
        return items.ToValueList();
    }

    public static ValueList<string> Texts(this EncodingReader reader) => reader.List(reader.Text);

    public static Interval<int> IntInterval(this EncodingReader reader)
    {
        var lower = reader.Int();
        return new(lower, checked((int)(lower + reader.Signed())));
    }

    public static Interval<T> Interval<T>(this EncodingReader reader, Func<T> read)
        where T : struct, IComparable<T>
    {
        var lower = read();
        return new(lower, reader.Bool() ? read() : lower);
    }

    public static SessionDay Day(this EncodingReader reader) =>
        new((DayOfWeek)reader.Number(), (DayHalf)reader.Number());

    public static Mass Mass(this EncodingReader reader)
    {
        var unit = (MassUnit)reader.Number();
        return new(reader.Decimal(), unit);
    }

    public static Rest Rest(this EncodingReader reader)
    {
        var fromStart = reader.Bool();
        return new(reader.Interval(reader.Time), fromStart);
    }

    public static Effort Effort(this EncodingReader reader) =>
        new((EffortScale)reader.Number(), reader.Interval(reader.Decimal));

    public static Tempo Tempo(this EncodingReader reader)
    {
        int? Phase() => reader.Bool() ? reader.Int() : null;
        return new(Phase(), Phase(), Phase(), Phase());
    }

    public static SetTarget Target(this EncodingReader reader)
    {
        var head = reader.Number();
        var sides = (SideCounting)(head >> 3);
        return (head & 7) switch
        {
            0 => new RepTarget(reader.IntInterval()) { Sides = sides },
            1 => new AmrapTarget { Sides = sides },
            2 => new DurationTarget(reader.Interval(reader.Time)) { Sides = sides },
            3 => new DistanceTarget(reader.Interval(reader.Decimal)) { Sides = sides },
            4 => new TotalTarget(reader.IntInterval()) { Sides = sides },
            _ => throw EncodedNumbers.Damaged(),
        };
    }

    public static Load Load(this EncodingReader reader) => reader.Number() switch
    {
        0 => new WeightLoad(reader.Interval(reader.Mass)),
        1 => new PercentLoad(reader.Percent(), MaxBasis.OneRepMax),
        2 => new PercentLoad(reader.Percent(), MaxBasis.TrainingMax),
        3 => new BodyweightLoad(reader.Mass()),
        4 => reader.PercentOf(),
        5 => new LevelLoad(reader.Interval(reader.Decimal)),
        6 => new BandLoad(reader.Text()),
        7 => new WorkUpLoad(),
        _ => throw EncodedNumbers.Damaged(),
    };

    private static PercentLoad PercentOf(this EncodingReader reader) =>
        new(reader.Percent(), (MaxBasis)reader.Number())
        {
            RepMax = reader.Int(),
            Of = reader.Bool() ? reader.Reference() : null,
            InSession = reader.OptionalText(),
        };

    private static ExerciseReference Reference(this EncodingReader reader) =>
        new(reader.Text(), reader.OptionalText());

    private static Interval<Percentage> Percent(this EncodingReader reader) =>
        reader.Interval(() => new Percentage(reader.Decimal()));
}
