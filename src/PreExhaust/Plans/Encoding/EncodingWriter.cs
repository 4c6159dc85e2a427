using System.Text;

namespace PreExhaust.Plans.Encoding;

/// <summary>Writes the values that an encoded plan is made of.</summary>
internal sealed class EncodingWriter
{
    private readonly StringBuilder _body = new();
    private readonly List<string> _strings = [];
    private readonly Dictionary<string, int> _stringNumbers = new(StringComparer.Ordinal);

    /// <summary>Version, strings, values.</summary>
    public string Finish()
    {
        var head = new StringBuilder();
        AppendNumber(head, EncodingFormat.Version);
        AppendNumber(head, (ulong)_strings.Count);
        foreach (var text in _strings)
        {
            AppendNumber(head, (ulong)System.Text.Encoding.UTF8.GetByteCount(text));
            head.Append(text);
        }

        return head.Append(_body).ToString();
    }

    /// <summary>Version, number of parts, their lengths in UTF-8 bytes, the parts.</summary>
    public static string Join(IReadOnlyCollection<string> parts)
    {
        var text = new StringBuilder();
        AppendNumber(text, EncodingFormat.Version);
        AppendNumber(text, (ulong)parts.Count);
        foreach (var part in parts)
            AppendNumber(text, (ulong)System.Text.Encoding.UTF8.GetByteCount(part));
        foreach (var part in parts)
            text.Append(part);
        return text.ToString();
    }

    public void Number(ulong value) => AppendNumber(_body, value);

    public void Bool(bool value) => Number(value ? 1u : 0u);

    /// <summary>Small numbers of either sign stay small: 0, -1, 1, -2, ...</summary>
    public void Signed(long value) => Number((ulong)((value << 1) ^ (value >> 63)));

    /// <summary>A string as its number in the table, from 1; 0 is <c>null</c>.</summary>
    public void Text(string? value)
    {
        if (value is null)
        {
            Number(0);
            return;
        }

        var text = Surrogates.Repair(value);
        if (!_stringNumbers.TryGetValue(text, out var number))
        {
            _strings.Add(text);
            number = _strings.Count;
            _stringNumbers.Add(text, number);
        }

        Number((ulong)number);
    }

    /// <summary>Scale, size and sign in one number, then the digits without the point.</summary>
    public void Decimal(decimal value)
    {
        var bits = decimal.GetBits(value);
        var isNegative = bits[3] < 0;
        var scale = (bits[3] >> 16) & 0xFF;
        var isLarge = bits[2] != 0;
        Number((ulong)((scale << 2) | (isLarge ? 2 : 0) | (isNegative ? 1 : 0)));
        Number((uint)bits[0] | ((ulong)(uint)bits[1] << 32));
        if (isLarge)
            Number((uint)bits[2]);
    }

    /// <summary>Whole seconds plus one; 0 announces ticks instead.</summary>
    public void Time(TimeSpan value)
    {
        if (value >= TimeSpan.Zero && value.Ticks % TimeSpan.TicksPerSecond == 0)
        {
            Number((ulong)(value.Ticks / TimeSpan.TicksPerSecond) + 1);
            return;
        }

        Number(0);
        Signed(value.Ticks);
    }

    private static void AppendNumber(StringBuilder text, ulong value)
    {
        while (value >= EncodingFormat.FinalBase)
        {
            text.Append((char)(EncodingFormat.FirstOpenDigit + (int)(value % EncodingFormat.OpenBase)));
            value /= EncodingFormat.OpenBase;
        }

        text.Append((char)(EncodingFormat.FirstFinalDigit + (int)value));
    }
}
