using PreExhaust.Language.Syntax.Packing;
using PreExhaust.Language.Text;

namespace PreExhaust.Language.Syntax;

/// <summary>
/// A piece of a file. Its children stand in text order and do not overlap; what lies between two tokens of a
/// line is white space only, so that the tokens and the gaps give back the text.
/// </summary>
internal abstract class SyntaxNode
{
    /// <summary>The range from the first character to the last, in offsets of the file.</summary>
    public virtual TextSpan Span
    {
        get
        {
            var children = Children;
            return children.Count == 0
                ? default
                : TextSpan.FromBounds(children[0].Span.Start, children[children.Count - 1].Span.End);
        }
    }

    /// <summary>The parts, in text order; put together when asked for, because most nodes never are.</summary>
    public abstract IReadOnlyList<SyntaxNode> Children { get; }

    /// <summary>The tokens in text order.</summary>
    public IEnumerable<SyntaxToken> Tokens =>
        this is SyntaxToken token ? [token] : Children.SelectMany(c => c.Tokens);

    /// <summary>Writes the node in its packed form; one that is rare has none.</summary>
    public virtual void Pack(NodeWriter to) => to.GiveUp();

    /// <summary>The nodes without the gaps that stand for what the text leaves out.</summary>
    private protected static SyntaxNode[] Present(params SyntaxNode?[] nodes) =>
        (Array.IndexOf(nodes, null) < 0 ? nodes : Array.FindAll(nodes, node => node is not null))!;
}
