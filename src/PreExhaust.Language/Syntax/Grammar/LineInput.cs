using Sprache;

namespace PreExhaust.Language.Syntax.Grammar;

/// <summary>
/// Sprache's view of one line: the whole file's text with an end bound, so that positions are offsets of the
/// file. Sprache's own input allocates a dictionary a character.
/// </summary>
internal sealed class LineInput(string source, int position, int end, Trace trace) : IInput
{
    private Dictionary<object, object>? _memos;

    public string Source { get; } = source;

    public int Position { get; } = position;

    /// <summary>The offset after the last character of the line that may be read.</summary>
    public int End { get; } = end;

    public Trace Trace { get; } = trace;

    public char Current => Source[Position];

    public bool AtEnd => Position >= End;

    /// <summary>Unused: places are offsets until a message is shown.</summary>
    public int Line => 1;

    public int Column => Position + 1;

    public IDictionary<object, object> Memos => _memos ??= [];

    /// <summary>The first position from here that is not white space.</summary>
    public int AfterBlanks => SkipBlanks(Position);

    /// <summary>The first position from <paramref name="position"/> that is not white space.</summary>
    public int SkipBlanks(int position) => Extents.SkipBlanks(Source, position, End);

    public IInput Advance() => At(Position + 1);

    public LineInput At(int position) => new(Source, position, End, Trace);

    public bool Equals(IInput? other) =>
        other is LineInput input && input.Position == Position && input.Source == Source;

    public override bool Equals(object? obj) => Equals(obj as IInput);

    public override int GetHashCode() => Position;
}
