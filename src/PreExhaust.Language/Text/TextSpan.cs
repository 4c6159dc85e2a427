using PreExhaust.Plans;

namespace PreExhaust.Language.Text;

/// <summary>A range of a text in UTF-16 units.</summary>
/// <param name="Start">The offset of the first unit, from 0.</param>
/// <param name="Length">The number of units.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>The offset after the last unit.</summary>
    public int End => Start + Length;

    /// <summary>
    /// The range from <paramref name="start"/> up to, not including, <paramref name="end"/>.
    /// </summary>
    public static TextSpan FromBounds(int start, int end) => new(start, end - start);

    /// <summary>The range that an anchor is at; the empty one at the start without an anchor.</summary>
    internal static TextSpan Of(Anchor? anchor) => anchor is null ? default : new(anchor.Start, anchor.Length);

    /// <summary>The same range, so much later.</summary>
    internal TextSpan Moved(int by) => this with { Start = Start + by };
}
