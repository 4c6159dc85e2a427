using PreExhaust.Language.Syntax.Packing;
using PreExhaust.Plans;

namespace PreExhaust.Language.Syntax.Prescriptions;

/// <summary>
/// What stands between two separators: a clause, or parts such as sets, a load and an effort.
/// </summary>
internal sealed class ItemSyntax(Nodes parts) : SyntaxNode
{
    public ItemSyntax(IReadOnlyList<SyntaxNode> parts)
        : this(Nodes.Of(parts))
    {
    }

    public override IReadOnlyList<SyntaxNode> Children => parts.ToArray();

    public override void Pack(NodeWriter to) => to.Node(NodeCode.Item, parts);

    /// <summary>The children, but for what could not be read; asked for so often that they are kept so.</summary>
    public ValueList<PartSyntax> Parts
    {
        get
        {
            var all = parts.ToArray();
            if (all is PartSyntax[] known)
                return ValueList<PartSyntax>.Over(known);
            var found = parts.OfType<PartSyntax>();
            if (found.Length == all.Length)
                parts = new(found);
            return ValueList<PartSyntax>.Over(found);
        }
    }

    /// <summary>Whether text of the item could not be read.</summary>
    public bool IsBroken => Find<SyntaxToken>() is { Kind: TokenKind.Skipped };

    /// <summary>The first part of a kind; <c>null</c> without.</summary>
    public T? Find<T>()
        where T : SyntaxNode
    {
        for (var i = 0; i < parts.Count; i++)
        {
            if (parts[i] is T part)
                return part;
        }

        return null;
    }
}
