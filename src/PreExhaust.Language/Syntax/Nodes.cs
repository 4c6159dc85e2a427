namespace PreExhaust.Language.Syntax;

/// <summary>One node or several in the space of a reference: many lists hold one, and no array goes with it.</summary>
internal readonly struct Nodes
{
    private readonly object _content;

    public Nodes(SyntaxNode only) => _content = only;

    public Nodes(SyntaxNode[] all) => _content = all;

    public int Count => _content is SyntaxNode[] all ? all.Length : 1;

    public SyntaxNode this[int index] => _content is SyntaxNode[] all ? all[index] : (SyntaxNode)_content;

    public SyntaxNode[] ToArray() => _content as SyntaxNode[] ?? [(SyntaxNode)_content];

    /// <summary>Those of a kind.</summary>
    public T[] OfType<T>()
        where T : SyntaxNode
    {
        var count = 0;
        for (var i = 0; i < Count; i++)
            count += this[i] is T ? 1 : 0;
        var found = count == 0 ? [] : new T[count];
        for (var (i, place) = (0, 0); place < count; i++)
        {
            if (this[i] is T node)
                found[place++] = node;
        }

        return found;
    }

    public static Nodes Of(IReadOnlyList<SyntaxNode> nodes) =>
        nodes.Count == 1 ? new(nodes[0]) : new(nodes as SyntaxNode[] ?? nodes.ToArray());
}
