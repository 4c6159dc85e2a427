namespace PreExhaust.Plans.Encoding;

/// <summary>Reads the values that an encoded plan is made of.</summary>
internal sealed class EncodingReader
{
    private readonly byte[] _data;
    private readonly (int Start, int Length)[] _places;
    private readonly string?[] _strings;
    private int _position;

    /// <summary>
    /// Reads the version and passes over the strings, each of which is decoded when it is first asked for; what follows
    /// are the values.
    /// </summary>
    /// <param name="data">The data, of which only a part may be an encoded plan.</param>
    /// <param name="start">Where the plan begins.</param>
    public EncodingReader(byte[] data, int start)
    {
        _data = data;
        _position = start;
        ReadVersion();
        _places = new (int, int)[Count()];
        _strings = new string[_places.Length];
        for (var i = 0; i < _places.Length; i++)
        {
            var length = Count();
            _places[i] = (_position, length);
            _position += length;
        }
    }

    /// <summary>Where the parts of a joined text begin.</summary>
    public static int[] PartStarts(byte[] data)
    {
        var reader = new EncodingReader(data);
        reader.ReadVersion();
        var starts = new int[reader.Count()];
        var lengths = starts.Select(_ => reader.Count()).ToArray();
        for (var i = 0; i < starts.Length; i++)
            starts[i] = i == 0 ? reader._position : starts[i - 1] + lengths[i - 1];
        return starts;
    }

    public ulong Number()
    {
        var value = 0ul;
        var weight = 1ul;
        while (true)
        {
            if (_position >= _data.Length)
                throw Damaged();
            var digit = _data[_position++];
            if (digit < EncodingFormat.FirstOpenDigit)
                return unchecked(value + (weight * (ulong)(digit - EncodingFormat.FirstFinalDigit)));
            value += weight * (ulong)(digit - EncodingFormat.FirstOpenDigit);
            weight *= EncodingFormat.OpenBase;
        }
    }

    /// <summary>
    /// A number of bytes or items, of which the rest of the data must be able to hold one byte each.
    /// </summary>
    public int Count()
    {
        var count = Number();
        return count <= (ulong)(_data.Length - _position) ? (int)count : throw Damaged();
    }

    public bool Bool() => Number() != 0;

    public long Signed()
    {
        var value = Number();
        return (long)(value >> 1) ^ -(long)(value & 1);
    }

    public int Int() => checked((int)Signed());

    public string? OptionalText()
    {
        var number = Number();
        if (number > (ulong)_strings.Length)
            throw Damaged();
        return number == 0 ? null : _strings[number - 1] ??= Decode(_places[number - 1]);
    }

    public string Text() => OptionalText() ?? throw Damaged();

    public decimal Decimal()
    {
        var head = Number();
        var low = Number();
        var high = (head & 2) != 0 ? Number() : 0;
        return new((int)low, (int)(low >> 32), (int)high, (head & 1) != 0, (byte)(head >> 2));
    }

    public TimeSpan Time()
    {
        var seconds = Number();
        return seconds == 0
            ? TimeSpan.FromTicks(Signed())
            : TimeSpan.FromTicks((long)(seconds - 1) * TimeSpan.TicksPerSecond);
    }

    public static FormatException Damaged() => new("The data of a compiled plan is damaged. Rebuild the project.");

    private EncodingReader(byte[] data)
    {
        _data = data;
        _places = [];
        _strings = [];
    }

    private string Decode((int Start, int Length) place) =>
        System.Text.Encoding.UTF8.GetString(_data, place.Start, place.Length);

    private void ReadVersion()
    {
        var version = Number();
        if (version != EncodingFormat.Version)
            throw new NotSupportedException(UnknownVersion(version));
    }

    private static string UnknownVersion(ulong version) =>
        $"This plan was compiled to format {version}; this version of the package PreExhaust reads up to format "
        + $"{EncodingFormat.Version}. Update the package PreExhaust in the project that runs.";
}
