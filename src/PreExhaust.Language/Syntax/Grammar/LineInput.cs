using Sprache;

namespace PreExhaust.Language.Syntax.Grammar;

/// <summary>
/// Sprache's view of one line: the whole file's text with an end bound, so that positions are offsets of the
/// file. Sprache's own input allocates a dictionary a character.
/// </summary>
internal class LineInput : IInput
{
    private readonly LineText _line;

    protected LineInput(LineInput origin, int position)
        : this(origin._line, position)
    {
    }

    public LineInput(LineText line, int position)
    {
        _line = line;
        Position = position;
    }

    public string Source => _line.Source;

    public int Position { get; }

    /// <summary>The offset after the last character of the line that may be read.</summary>
    public int End => _line.End;

    public Trace Trace => _line.Trace;

    public char Current => Source[Position];

    public bool AtEnd => Position >= End;

    /// <summary>Unused: places are offsets until a message is shown.</summary>
    public int Line => 1;

    public int Column => Position + 1;

    public IDictionary<object, object> Memos => _line.Memos;

    /// <summary>The first position from here that is not white space.</summary>
    public int AfterBlanks => SkipBlanks(Position);

    /// <summary>The first position from <paramref name="position"/> that is not white space.</summary>
    public int SkipBlanks(int position) => Extents.SkipBlanks(_line.Source, position, _line.End);

    public IInput Advance() => At(Position + 1);

    /// <summary>The same line from another position.</summary>
    public LineInput At(int position) => position == Position ? this : new(_line, position);

    /// <summary>A value that was read up to <paramref name="position"/>.</summary>
    public Success<T> Read<T>(T value, int position) => new(value, this, position);

    public bool Equals(IInput? other) =>
        other is LineInput input && input.Position == Position && input.Source == Source;

    public override bool Equals(object? obj) => Equals(obj as IInput);

    public override int GetHashCode() => Position;
}
