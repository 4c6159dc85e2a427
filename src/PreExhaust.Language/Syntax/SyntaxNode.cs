using PreExhaust.Language.Text;

namespace PreExhaust.Language.Syntax;

/// <summary>
/// A piece of a file. Its children stand in text order and do not overlap; what lies between two tokens of a
/// line is white space only, so that the tokens and the gaps give back the text.
/// </summary>
internal abstract class SyntaxNode
{
    private readonly SyntaxNode[] _children;

    private protected SyntaxNode() => _children = [];

    private protected SyntaxNode(params SyntaxNode?[] children) => _children = WithoutNulls(children);

    private protected SyntaxNode(IEnumerable<SyntaxNode?> children) =>
        _children = WithoutNulls(children.ToArray());

    /// <summary>The range from the first character to the last, in offsets of the file.</summary>
    public virtual TextSpan Span => _children.Length == 0
        ? default
        : TextSpan.FromBounds(_children[0].Span.Start, _children[_children.Length - 1].Span.End);

    /// <summary>The parts, in text order.</summary>
    public IReadOnlyList<SyntaxNode> Children => _children;

    /// <summary>The tokens in text order.</summary>
    public IEnumerable<SyntaxToken> Tokens => this is SyntaxToken token
        ? [token]
        : _children.SelectMany(c => c.Tokens);

    private static SyntaxNode[] WithoutNulls(SyntaxNode?[] children)
    {
        var count = 0;
        foreach (var child in children)
            count += child is null ? 0 : 1;
        if (count == children.Length)
            return children!;
        var present = new SyntaxNode[count];
        foreach (var child in children)
        {
            if (child is not null)
                present[present.Length - count--] = child;
        }

        return present;
    }
}
