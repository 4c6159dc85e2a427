namespace PreExhaust.Language.Text;

/// <summary>The text of a <c>.workout</c> file and where its lines begin.</summary>
public sealed class SourceFile
{
    private static readonly char[] LineBreaks = ['\n', '\r'];

    private readonly int[] _lineStarts;

    /// <summary>Takes the text as it is.</summary>
    /// <param name="path">The path as the host names it, with forward slashes.</param>
    /// <param name="text">The text; LF, CR LF and CR end lines.</param>
    public SourceFile(string path, string text)
        : this(path, text, FindLineStarts(text))
    {
    }

    private SourceFile(string path, string text, int[] lineStarts) =>
        (Path, Text, _lineStarts) = (path, text, lineStarts);

    /// <summary>The path, with forward slashes.</summary>
    public string Path { get; }

    /// <summary>The whole text.</summary>
    public string Text { get; }

    /// <summary>The number of lines; an empty text has one.</summary>
    public int LineCount => _lineStarts.Length;

    /// <summary>What ends the first line; a line feed where there is only one.</summary>
    public string LineBreak => LineCount == 1
        ? "\n"
        : this[TextSpan.FromBounds(LineContent(0).End, LineWithBreak(0).End)];

    /// <summary>The text of a range.</summary>
    public string this[TextSpan span] => Text.Substring(span.Start, span.Length);

    /// <summary>The range of a line, from 0, without its line break.</summary>
    public TextSpan LineContent(int line)
    {
        var end = LineEnd(line);
        while (end > _lineStarts[line] && Text[end - 1] is '\r' or '\n')
            end--;
        return TextSpan.FromBounds(_lineStarts[line], end);
    }

    /// <summary>The range of a line, from 0, with its line break.</summary>
    public TextSpan LineWithBreak(int line) => TextSpan.FromBounds(_lineStarts[line], LineEnd(line));

    /// <summary>The line and column of an offset.</summary>
    public LinePosition PositionAt(int offset)
    {
        var found = Array.BinarySearch(_lineStarts, offset);
        var line = found >= 0 ? found : ~found - 1;
        return new(line + 1, offset - _lineStarts[line] + 1);
    }

    /// <summary>
    /// The offset of a line and column. A place past the end of its line means that end, one past the last line the end
    /// of the text.
    /// </summary>
    public int OffsetAt(LinePosition position)
    {
        if (position.Line < 1)
            return 0;
        if (position.Line > LineCount)
            return Text.Length;
        var line = LineContent(position.Line - 1);
        return line.Start + Math.Max(0, Math.Min(position.Column - 1, line.Length));
    }

    /// <summary>The file with another text, of which only what changed is searched for lines.</summary>
    /// <param name="text">The text.</param>
    /// <param name="changed">What of the text before is not in it; all before and behind that is.</param>
    public SourceFile After(string text, TextSpan changed)
    {
        var shift = text.Length - Text.Length;
        var (head, tail) = (FirstLineFrom(changed.Start), FirstLineFrom(changed.End + 1));
        var between = Enumerable
            .Range(changed.Start, changed.Length + shift + 1)
            .Where(place => IsLineStart(text, place))
            .ToArray();
        var starts = new int[head + between.Length + _lineStarts.Length - tail];
        Array.Copy(_lineStarts, starts, head);
        between.CopyTo(starts, head);
        for (var i = tail; i < _lineStarts.Length; i++)
            starts[head + between.Length + i - tail] = _lineStarts[i] + shift;
        return new(Path, text, starts);
    }

    /// <summary>The first line that begins at a place or behind it.</summary>
    private int FirstLineFrom(int place)
    {
        var found = Array.BinarySearch(_lineStarts, place);
        return found >= 0 ? found : ~found;
    }

    /// <summary>Whether a line begins at a place, which may be the end of the text.</summary>
    private static bool IsLineStart(string text, int place) =>
        place == 0 || text[place - 1] == '\n'
        || (text[place - 1] == '\r' && (place == text.Length || text[place] != '\n'));

    private int LineEnd(int line) => line + 1 < _lineStarts.Length ? _lineStarts[line + 1] : Text.Length;

    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = text.IndexOfAny(LineBreaks); i >= 0; i = text.IndexOfAny(LineBreaks, i))
        {
            var isPair = text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n';
            i += isPair ? 2 : 1;
            starts.Add(i);
        }

        return starts.ToArray();
    }
}
