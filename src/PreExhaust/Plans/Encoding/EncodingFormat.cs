namespace PreExhaust.Plans.Encoding;

/// <summary>
/// The alphabet of the encoding. Numbers are written in printable ASCII without quote and backslash, so that they
/// stand in a C# literal as they are: digits to base 32 that say "more follows", the lowest first, and a last one
/// to base 57. Most numbers of a plan are one character.
/// </summary>
internal static class EncodingFormat
{
    /// <summary>The version that this library writes; it reads this one and every earlier one.</summary>
    public const int Version = 1;

    /// <summary>
    /// The last digit of a number: 57 characters from here, up to the one before the backslash.
    /// </summary>
    public const char FirstFinalDigit = '#';

    /// <summary>A digit that more digits follow: 32 characters from here.</summary>
    public const char FirstOpenDigit = ']';

    /// <summary>The base of the last digit.</summary>
    public const int FinalBase = 57;

    /// <summary>The base of the digits before it.</summary>
    public const int OpenBase = 32;
}
