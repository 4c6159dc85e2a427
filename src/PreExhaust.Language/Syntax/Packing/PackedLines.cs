using System.Collections;
using PreExhaust.Language.Text;

namespace PreExhaust.Language.Syntax.Packing;

/// <summary>
/// The lines of a long file, as numbers: objects by the million would be walked and moved by the collector for as long
/// as the file is read. A line becomes nodes when asked for, each time new ones, which are soon forgotten.
/// </summary>
internal sealed class PackedLines : IReadOnlyList<LineSyntax>
{
    /// <summary>The words of a chunk: few enough to begin small, and many enough for hundreds of lines.</summary>
    public const int ChunkLength = 8_192;

    private readonly SourceFile _source;
    private readonly int[] _places;
    private readonly List<uint[]> _chunks;
    private readonly List<LineSyntax> _kept;

    /// <summary>Lines that are packed.</summary>
    /// <param name="source">The file.</param>
    /// <param name="places">Where the words of each line begin; the complement of its place among those kept.</param>
    /// <param name="chunks">The words, a line never in two chunks.</param>
    /// <param name="kept">The lines that have no packed form.</param>
    public PackedLines(SourceFile source, int[] places, List<uint[]> chunks, List<LineSyntax> kept) =>
        (_source, _places, _chunks, _kept) = (source, places, chunks, kept);

    public int Count => _places.Length;

    public LineSyntax this[int index] => IsPacked(index) ? Unpack(index) : _kept[~_places[index]];

    public bool IsPacked(int index) => _places[index] >= 0;

    public IEnumerator<LineSyntax> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
            yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private LineSyntax Unpack(int index)
    {
        var (chunk, place) = (_places[index] / ChunkLength, _places[index] % ChunkLength);
        return new NodeReader(_source.Text, _chunks[chunk], place, _source.LineWithBreak(index).Start).Line();
    }
}
