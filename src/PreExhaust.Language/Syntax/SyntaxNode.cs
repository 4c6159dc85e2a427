using PreExhaust.Language.Text;

namespace PreExhaust.Language.Syntax;

/// <summary>
/// A piece of a file. Its children stand in text order and do not overlap; what lies between two tokens of a
/// line is white space only, so that the tokens and the gaps give back the text.
/// </summary>
internal abstract class SyntaxNode
{
    /// <summary>With gaps for what the text leaves out, until somebody asks: most nodes never show them.</summary>
    private readonly SyntaxNode?[] _children;

    private SyntaxNode[]? _present;

    private protected SyntaxNode(params SyntaxNode?[] children) => _children = children;

    private protected SyntaxNode(IEnumerable<SyntaxNode?> children) => _children = children.ToArray();

    /// <summary>The range from the first character to the last, in offsets of the file.</summary>
    public virtual TextSpan Span
    {
        get
        {
            var first = Array.Find(_children, c => c is not null);
            var last = Array.FindLast(_children, c => c is not null);
            return first is null ? default : TextSpan.FromBounds(first.Span.Start, last!.Span.End);
        }
    }

    /// <summary>The parts, in text order.</summary>
    public IReadOnlyList<SyntaxNode> Children => _present ??= Array.FindAll(_children, c => c is not null)!;

    /// <summary>The tokens in text order.</summary>
    public IEnumerable<SyntaxToken> Tokens =>
        this is SyntaxToken token ? [token] : Children.SelectMany(c => c.Tokens);
}
