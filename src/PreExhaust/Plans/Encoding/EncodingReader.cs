namespace PreExhaust.Plans.Encoding;

/// <summary>Reads the values that an encoded plan is made of.</summary>
internal sealed class EncodingReader
{
    private readonly byte[] _data;
    private readonly string[] _strings;
    private int _position;

    /// <summary>Reads version and strings; what follows are the values.</summary>
    public EncodingReader(byte[] data)
    {
        _data = data;
        EncodedNumbers.Version(_data, ref _position);
        _strings = new string[Count()];
        for (var i = 0; i < _strings.Length; i++)
        {
            var length = Count();
            _strings[i] = System.Text.Encoding.UTF8.GetString(_data, _position, length);
            _position += length;
        }
    }

    public ulong Number() => EncodedNumbers.Number(_data, ref _position);

    /// <summary>
    /// A number of bytes or items, of which the rest of the data must be able to hold one byte each.
    /// </summary>
    public int Count() => EncodedNumbers.Count(_data, ref _position);

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
            throw EncodedNumbers.Damaged();
        return number == 0 ? null : _strings[number - 1];
    }

    public string Text() => OptionalText() ?? throw EncodedNumbers.Damaged();

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
}
