namespace PreExhaust.Language.Syntax.Grammar;

/// <summary>One line, or a part of one, within the text of its file: what all places in it share.</summary>
internal sealed class LineText(string source, Trace trace)
{
    private Dictionary<object, object>? _memos;

    /// <summary>The whole file.</summary>
    public string Source { get; } = source;

    /// <summary>The offset after the last character that may be read.</summary>
    public int End { get; private set; }

    /// <summary>Goes on to another line; whoever still reads the one before reads this one.</summary>
    public LineInput Line(int start, int end)
    {
        End = end;
        return new(this, start);
    }

    public Trace Trace { get; } = trace;

    /// <summary>What Sprache's own recursion would keep; this grammar asks for none.</summary>
    public IDictionary<object, object> Memos => _memos ??= [];
}
