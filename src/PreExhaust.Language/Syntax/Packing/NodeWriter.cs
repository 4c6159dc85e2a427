namespace PreExhaust.Language.Syntax.Packing;

/// <summary>
/// Writes the nodes of a line as words: each node before its parts, with a gap for each part that the text leaves out.
/// </summary>
internal sealed class NodeWriter
{
    private uint[] _words = new uint[64];
    private int _count;
    private int _lineStart;

    /// <summary>The bits of all places, to see at the end whether each fits; -1 where something has no form.</summary>
    private int _places;

    /// <summary>How many words the line has so far.</summary>
    public int Count => _count;

    /// <summary>Whether everything had a packed form.</summary>
    public bool IsWhole => PackedWord.Fits(_places);

    public void CopyTo(uint[] words, int place) => Array.Copy(_words, 0, words, place, _count);

    /// <summary>Begins a line; what was written before is gone.</summary>
    /// <param name="extent">Where it lies.</param>
    /// <param name="hasExtras">Whether it has what most lines do not have.</param>
    public NodeWriter Line(LineExtent extent, bool hasExtras)
    {
        (_count, _places, _lineStart) = (0, 0, extent.Start);
        var detail = ((extent.End - extent.ContentEnd) << 1) | (hasExtras ? 1 : 0);
        return Place(NodeCode.Line, extent.ContentStart, extent.ContentEnd - extent.ContentStart, detail);
    }

    public NodeWriter Node(NodeCode code, int detail = 0) => Add(PackedWord.Of(code, detail));

    /// <summary>A node that is the list of its parts.</summary>
    public NodeWriter Node(NodeCode code, IReadOnlyList<SyntaxNode?> parts)
    {
        if (code == NodeCode.None)
            return GiveUp();
        Node(code, parts.Count);
        for (var i = 0; i < parts.Count; i++)
            Then(parts[i]);
        return this;
    }

    /// <summary>A node that is the list of its parts.</summary>
    public NodeWriter Node(NodeCode code, Nodes parts)
    {
        Node(code, parts.Count);
        for (var i = 0; i < parts.Count; i++)
            parts[i].Pack(this);
        return this;
    }

    /// <summary>A token.</summary>
    /// <param name="code">Its class.</param>
    /// <param name="start">The offset in the file.</param>
    /// <param name="length">The number of characters.</param>
    /// <param name="detail">What is to say of it besides, from 0 to 15.</param>
    public NodeWriter Place(NodeCode code, int start, int length, int detail)
    {
        var distance = start - _lineStart;
        _places |= distance | length;
        return Add(PackedWord.Of(code, distance, length, detail));
    }

    /// <summary>The next part of the node.</summary>
    public NodeWriter Then(SyntaxNode? part)
    {
        if (part is null)
            return Node(NodeCode.Gap);
        part.Pack(this);
        return this;
    }

    /// <summary>The next parts of the node.</summary>
    public NodeWriter Then(IReadOnlyList<SyntaxNode> parts)
    {
        for (var i = 0; i < parts.Count; i++)
            parts[i].Pack(this);
        return this;
    }

    /// <summary>Something has no packed form, so that the line is kept as it is.</summary>
    public NodeWriter GiveUp()
    {
        _places = -1;
        return this;
    }

    private NodeWriter Add(PackedWord word)
    {
        if (_count == _words.Length)
            Array.Resize(ref _words, 2 * _count);
        _words[_count++] = word.Bits;
        return this;
    }
}
