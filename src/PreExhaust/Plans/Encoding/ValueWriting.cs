namespace PreExhaust.Plans.Encoding;

/// <summary>Writes the small values of the model; <see cref="ValueReading"/> mirrors it.</summary>
internal static class ValueWriting
{
    public static void List<T>(this EncodingWriter writer, ValueList<T> items, Action<T> write)
    {
        writer.Number((ulong)items.Count);
        foreach (var item in items)
            write(item);
    }

    public static void Texts(this EncodingWriter writer, ValueList<string> texts) => writer.List(texts, writer.Text);

    /// <summary>The first flag is the lowest bit.</summary>
    public static void Flags(this EncodingWriter writer, params bool[] flags)
    {
        var bits = 0ul;
        for (var i = 0; i < flags.Length; i++)
            bits |= flags[i] ? 1ul << i : 0;
        writer.Number(bits);
    }

    /// <summary>The lower end and the width.</summary>
    public static void Interval(this EncodingWriter writer, Interval<int> interval)
    {
        writer.Signed(interval.Lower);
        writer.Signed((long)interval.Upper - interval.Lower);
    }

    /// <summary>The lower end; whether there is an upper one; that.</summary>
    public static void Interval<T>(this EncodingWriter writer, Interval<T> interval, Action<T> write)
        where T : struct, IComparable<T>, IEquatable<T>
    {
        write(interval.Lower);
        var isPoint = interval.Lower.Equals(interval.Upper);
        writer.Bool(!isPoint);
        if (!isPoint)
            write(interval.Upper);
    }

    public static void Day(this EncodingWriter writer, SessionDay day)
    {
        writer.Number((ulong)day.Day);
        writer.Number((ulong)day.Half);
    }

    public static void Mass(this EncodingWriter writer, Mass mass)
    {
        writer.Number((ulong)mass.Unit);
        writer.Decimal(mass.Amount);
    }

    public static void Rest(this EncodingWriter writer, Rest rest)
    {
        writer.Bool(rest.FromStart);
        writer.Interval(rest.Time, writer.Time);
    }

    public static void Effort(this EncodingWriter writer, Effort effort)
    {
        writer.Number((ulong)effort.Scale);
        writer.Interval(effort.Value, writer.Decimal);
    }

    /// <summary>Four phases; 0 is an explosive one, 1 announces its seconds.</summary>
    public static void Tempo(this EncodingWriter writer, Tempo tempo)
    {
        foreach (var phase in new[] { tempo.Eccentric, tempo.BottomPause, tempo.Concentric, tempo.TopPause })
        {
            writer.Bool(phase is not null);
            if (phase is { } seconds)
                writer.Signed(seconds);
        }
    }

    public static void Target(this EncodingWriter writer, SetTarget target)
    {
        writer.Number(((ulong)target.Sides << 3) | TargetKind(target));
        switch (target)
        {
            case RepTarget reps:
                writer.Interval(reps.Reps);
                break;
            case TotalTarget total:
                writer.Interval(total.Reps);
                break;
            case DurationTarget duration:
                writer.Interval(duration.Time, writer.Time);
                break;
            case DistanceTarget distance:
                writer.Interval(distance.Metres, writer.Decimal);
                break;
        }
    }

    public static void Load(this EncodingWriter writer, Load load)
    {
        switch (load)
        {
            case WeightLoad weight:
                writer.Number(0);
                writer.Interval(weight.Weight, writer.Mass);
                break;
            case PercentLoad { Basis: MaxBasis.OneRepMax or MaxBasis.TrainingMax } percent when percent.IsOfItself():
                writer.Number(percent.Basis == MaxBasis.OneRepMax ? 1u : 2u);
                writer.Percent(percent.Percent);
                break;
            case PercentLoad percent:
                writer.Number(4);
                writer.PercentOf(percent);
                break;
            case LevelLoad level:
                writer.Number(5);
                writer.Interval(level.Level, writer.Decimal);
                break;
            case BandLoad band:
                writer.Number(6);
                writer.Text(band.Colour);
                break;
            case WorkUpLoad:
                writer.Number(7);
                break;
            case BodyweightLoad bodyweight:
                writer.Number(3);
                writer.Mass(bodyweight.External);
                break;
            default:
                throw new NotSupportedException($"The encoding has no place for {load.GetType()}.");
        }
    }

    private static void Percent(this EncodingWriter writer, Interval<Percentage> percent) =>
        writer.Interval(percent, p => writer.Decimal(p.Value));

    private static void PercentOf(this EncodingWriter writer, PercentLoad load)
    {
        writer.Percent(load.Percent);
        writer.Number((ulong)load.Basis);
        writer.Signed(load.RepMax);
        writer.Bool(load.Of is not null);
        if (load.Of is { } exercise)
            writer.Reference(exercise);
        writer.Text(load.InSession);
    }

    private static void Reference(this EncodingWriter writer, ExerciseReference exercise)
    {
        writer.Text(exercise.Name);
        writer.Text(exercise.Variant);
    }

    private static bool IsOfItself(this PercentLoad load) =>
        load is { RepMax: 0, Of: null, InSession: null };

    private static ulong TargetKind(SetTarget target) => target switch
    {
        RepTarget => 0,
        AmrapTarget => 1,
        DurationTarget => 2,
        DistanceTarget => 3,
        TotalTarget => 4,
        _ => throw new NotSupportedException($"The encoding has no place for {target.GetType()}."),
    };
}
