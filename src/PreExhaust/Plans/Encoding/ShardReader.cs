namespace PreExhaust.Plans.Encoding;

/// <summary>Finds the plans in the joined text of many, and what they are called, without decoding them.</summary>
internal static class ShardReader
{
    /// <summary>Where the plans lie.</summary>
    public static (int Start, int Length)[] Parts(ReadOnlySpan<byte> data)
    {
        var position = 0;
        EncodedNumbers.Version(data, ref position);
        var parts = new (int Start, int Length)[EncodedNumbers.Count(data, ref position)];
        for (var i = 0; i < parts.Length; i++)
            parts[i].Length = EncodedNumbers.Count(data, ref position);
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i].Start = position;
            position = position <= data.Length - parts[i].Length
                ? position + parts[i].Length
                : throw EncodedNumbers.Damaged();
        }

        return parts;
    }

    /// <summary>The file and the name of a plan.</summary>
    public static (string? File, string Name) Title(ReadOnlySpan<byte> plan)
    {
        var strings = 0;
        EncodedNumbers.Version(plan, ref strings);
        var count = EncodedNumbers.Count(plan, ref strings);
        var position = strings;
        for (var i = 0; i < count; i++)
            _ = Text(plan, ref position);
        var file = EncodedNumbers.Number(plan, ref position);
        var name = EncodedNumbers.Number(plan, ref position);
        return (Find(plan, strings, count, file), Find(plan, strings, count, name) ?? throw EncodedNumbers.Damaged());
    }

    /// <summary>A string by its number in the table, from 1.</summary>
    private static string? Find(ReadOnlySpan<byte> plan, int position, int count, ulong number)
    {
        if (number == 0)
            return null;
        if (number > (ulong)count)
            throw EncodedNumbers.Damaged();
        for (var i = 1ul; i < number; i++)
            _ = Text(plan, ref position);
        return System.Text.Encoding.UTF8.GetString(Text(plan, ref position).ToArray());
    }

    private static ReadOnlySpan<byte> Text(ReadOnlySpan<byte> data, ref int position)
    {
        var length = EncodedNumbers.Count(data, ref position);
        position += length;
        return data.Slice(position - length, length);
    }
}
