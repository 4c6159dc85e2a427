using PreExhaust.Language.Text;

namespace PreExhaust.Language.Editing;

/// <summary>A name in a text, for whoever looks for the others of its kind.</summary>
/// <param name="Kind">What it names.</param>
/// <param name="Span">The place, without quotes.</param>
/// <param name="IsDefinition">Whether the thing is made here.</param>
public sealed record EditorName(NameKind Kind, TextSpan Span, bool IsDefinition)
{
    /// <summary>What all names of the same thing have in common.</summary>
    internal string Key { get; init; } = "";

    /// <summary>Whether other files may name the same thing.</summary>
    public bool IsShared => Kind is NameKind.Exercise or NameKind.Scheme;
}
