using PreExhaust.Language.Syntax;

namespace PreExhaust.Language.Binding;

/// <summary>A block while its lines are read.</summary>
/// <param name="name">The name.</param>
/// <param name="place">Where the name stands, or the header without one.</param>
/// <param name="header">The header line.</param>
internal sealed class BlockDraft(string name, SyntaxNode place, LineSyntax header) : HeaderDraft
{
    public string Name { get; } = name;

    public SyntaxNode Place { get; } = place;

    public LineSyntax Header { get; } = header;

    public override SyntaxNode Line => Place;
}
