namespace PreExhaust.Language.Syntax;

/// <summary>
/// Gathers nodes; five stand beside each other before an array is needed, which is enough for most lists.
/// </summary>
internal struct NodeList
{
    private SyntaxNode? _first;
    private SyntaxNode? _second;
    private SyntaxNode? _third;
    private SyntaxNode? _fourth;
    private SyntaxNode? _fifth;
    private SyntaxNode[]? _all;

    public int Count { get; private set; }

    public SyntaxNode? Last { get; private set; }

    public void Add(SyntaxNode node)
    {
        switch (Count)
        {
            case 0: _first = node; break;
            case 1: _second = node; break;
            case 2: _third = node; break;
            case 3: _fourth = node; break;
            case 4: _fifth = node; break;
            default: Append(node); break;
        }

        Last = node;
        Count++;
    }

    public readonly SyntaxNode[] ToArray() => Count switch
    {
        0 => [],
        1 => [_first!],
        2 => [_first!, _second!],
        3 => [_first!, _second!, _third!],
        4 => [_first!, _second!, _third!, _fourth!],
        5 => [_first!, _second!, _third!, _fourth!, _fifth!],
        _ => Copy(_all!, Count),
    };

    /// <summary>The nodes, to be kept.</summary>
    public readonly Nodes ToNodes() => Count == 1 ? new(_first!) : new(ToArray());

    private static SyntaxNode[] Copy(SyntaxNode[] nodes, int count)
    {
        Array.Resize(ref nodes, count);
        return nodes;
    }

    private void Append(SyntaxNode node)
    {
        _all ??= [_first!, _second!, _third!, _fourth!, _fifth!, null!, null!, null!, null!, null!, null!];
        if (Count == _all.Length)
            Array.Resize(ref _all, 2 * Count);
        _all[Count] = node;
    }
}
