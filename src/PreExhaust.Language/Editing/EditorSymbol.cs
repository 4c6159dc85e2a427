using PreExhaust.Language.Text;
using PreExhaust.Plans;

namespace PreExhaust.Language.Editing;

/// <summary>A piece of a text that has a name.</summary>
/// <param name="Name">The name.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Span">All of it, with what belongs to it.</param>
/// <param name="NameSpan">The name.</param>
public sealed record EditorSymbol(string Name, EditorSymbolKind Kind, TextSpan Span, TextSpan NameSpan)
{
    /// <summary>The pieces in it, in text order.</summary>
    public ValueList<EditorSymbol> Children { get; init; }
}
