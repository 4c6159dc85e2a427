namespace PreExhaust.Plans.Encoding;

/// <summary>Reads the numbers of encoded plans where they lie.</summary>
internal static class EncodedNumbers
{
    /// <summary>The number at a place, which moves behind it.</summary>
    public static ulong Number(ReadOnlySpan<byte> data, ref int position)
    {
        var value = 0ul;
        var weight = 1ul;
        while (true)
        {
            if (position >= data.Length)
                throw Damaged();
            var digit = data[position++];
            if (digit < EncodingFormat.FirstOpenDigit)
                return unchecked(value + (weight * (ulong)(digit - EncodingFormat.FirstFinalDigit)));
            value += weight * (ulong)(digit - EncodingFormat.FirstOpenDigit);
            weight *= EncodingFormat.OpenBase;
        }
    }

    /// <summary>
    /// A number of bytes or items, of which the rest of the data must be able to hold one byte each.
    /// </summary>
    public static int Count(ReadOnlySpan<byte> data, ref int position)
    {
        var count = Number(data, ref position);
        return count <= (ulong)(data.Length - position) ? (int)count : throw Damaged();
    }

    /// <summary>Passes over the version that encoded data begins with.</summary>
    /// <exception cref="NotSupportedException">A newer version of the package wrote the data.</exception>
    public static void Version(ReadOnlySpan<byte> data, ref int position)
    {
        var version = Number(data, ref position);
        if (version != EncodingFormat.Version)
            throw new NotSupportedException(
                $"This plan was compiled to format {version}; this version of the package PreExhaust reads up to "
                    + $"format {EncodingFormat.Version}. Update the package PreExhaust in the project that runs.");
    }

    public static FormatException Damaged() => new("The data of a compiled plan is damaged. Rebuild the project.");
}
