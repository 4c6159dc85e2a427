using PreExhaust.Language.Text;

namespace PreExhaust.Language.Syntax.Packing;

/// <summary>Packs the lines of a file, in their order.</summary>
internal sealed class LinePacker(SourceFile source)
{
    private readonly int[] _places = new int[source.LineCount];
    private readonly List<uint[]> _chunks = [];
    private readonly List<LineSyntax> _kept = [];
    private readonly NodeWriter _writer = new();
    private int _count;
    private int _free = PackedLines.ChunkLength;

    /// <summary>Adds the next line, which may be forgotten then.</summary>
    public void Add(LineSyntax line)
    {
        line.Pack(_writer);
        _places[_count++] = _writer.IsWhole && _writer.Count <= PackedLines.ChunkLength ? Store() : Keep(line);
    }

    /// <summary>All lines, when the last one is added.</summary>
    public PackedLines ToLines() => new(source, _places, _chunks, _kept);

    private int Store()
    {
        if (_free + _writer.Count > PackedLines.ChunkLength)
        {
            _chunks.Add(new uint[PackedLines.ChunkLength]);
            _free = 0;
        }

        var place = ((_chunks.Count - 1) * PackedLines.ChunkLength) + _free;
        _writer.CopyTo(_chunks[_chunks.Count - 1], _free);
        _free += _writer.Count;
        return place;
    }

    private int Keep(LineSyntax line)
    {
        _kept.Add(line);
        return ~(_kept.Count - 1);
    }
}
