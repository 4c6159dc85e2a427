using PreExhaust.Language.Text;

namespace PreExhaust.Language.Editing;

/// <summary>A name in a text.</summary>
/// <param name="Kind">What it names.</param>
/// <param name="Key">What all names of the same thing have in common.</param>
/// <param name="Span">The place, without quotes.</param>
/// <param name="IsDefinition">Whether the thing is made here.</param>
internal sealed record NameUse(NameKind Kind, string Key, TextSpan Span, bool IsDefinition = false)
{
    public bool IsSame(NameUse other) => Kind == other.Kind && Key == other.Key;
}
