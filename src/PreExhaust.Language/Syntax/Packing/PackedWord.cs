namespace PreExhaust.Language.Syntax.Packing;

/// <summary>
/// A node in 32 bits: the code of one with a place on the line, a detail, its length, its start; or a longer code and a
/// longer detail.
/// </summary>
internal readonly record struct PackedWord(uint Bits)
{
    private const int ShortCodeBits = 3;
    private const int ShortDetailBits = 4;
    private const int PlaceBits = 11;
    private const int LengthShift = ShortCodeBits + ShortDetailBits;
    private const int StartShift = LengthShift + PlaceBits;
    private const int LongDetailShift = ShortCodeBits + 8;

    /// <summary>The highest offset and length that fit: a line that is read has fewer characters.</summary>
    private const int LastPlace = (1 << PlaceBits) - 1;

    public NodeCode Code => HasPlace ? (NodeCode)ShortCode : (NodeCode)(byte)(Bits >> ShortCodeBits);

    /// <summary>What is to say of the node; from 0 to 15 of one with a place.</summary>
    public int Detail => HasPlace
        ? (int)((Bits >> ShortCodeBits) & ((1 << ShortDetailBits) - 1))
        : (int)(Bits >> LongDetailShift);

    /// <summary>The offset from the start of the line.</summary>
    public int Start => (int)(Bits >> StartShift) & LastPlace;

    public int Length => (int)(Bits >> LengthShift) & LastPlace;

    private uint ShortCode => Bits & ((1 << ShortCodeBits) - 1);

    private bool HasPlace => ShortCode != 0;

    public static PackedWord Of(NodeCode code, int detail) =>
        new(((uint)detail << LongDetailShift) | ((uint)code << ShortCodeBits));

    public static PackedWord Of(NodeCode code, int start, int length, int detail) => new(
        ((uint)start << StartShift) | ((uint)length << LengthShift) | ((uint)detail << ShortCodeBits) | (uint)code);

    /// <summary>Whether an offset or a length can be packed, or several that share their bits.</summary>
    public static bool Fits(int places) => (uint)places <= LastPlace;
}
