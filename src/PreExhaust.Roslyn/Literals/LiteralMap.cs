using System.Text;
using PreExhaust.Language.Text;

namespace PreExhaust.Roslyn.Literals;

/// <summary>
/// Tells where in a string literal each UTF-16 unit of its value is written. Offsets count from the first character
/// of the literal.
/// </summary>
internal sealed class LiteralMap
{
    private readonly string _token;
    private readonly List<TextSpan> _units = [];
    private readonly StringBuilder _value = new();
    private int _end;

    private LiteralMap(string token)
    {
        _token = token;
        Quotes = token.TakeWhile(c => c == '"').Count();
        Kind = token.StartsWith("@", StringComparison.Ordinal) ? LiteralKind.Verbatim
            : Quotes < 3 ? LiteralKind.Regular
            : IsBlankLine(Quotes) ? LiteralKind.RawLines
            : LiteralKind.RawLine;
    }

    /// <summary>How the literal is written.</summary>
    public LiteralKind Kind { get; }

    /// <summary>The number of quotes around a raw literal.</summary>
    public int Quotes { get; }

    /// <summary>What every line of a raw literal of several lines begins with.</summary>
    public string Indentation { get; private set; } = "";

    /// <summary>The text that the literal means.</summary>
    public string Value => _value.ToString();

    /// <summary>Reads a literal that the compiler reads without error.</summary>
    /// <param name="token">The literal as it is written, with its quotes.</param>
    public static LiteralMap Of(string token)
    {
        var map = new LiteralMap(token);
        switch (map.Kind)
        {
            case LiteralKind.Regular:
                map.ReadRegular();
                break;
            case LiteralKind.Verbatim:
                map.ReadVerbatim();
                break;
            case LiteralKind.RawLine:
                map.ReadPlain(map.Quotes, token.Length - map.Quotes);
                break;
            default:
                map.ReadLines();
                break;
        }

        return map;
    }

    /// <summary>
    /// What to underline for a range of the value: from the first of its characters to the last, escapes in full.
    /// </summary>
    public TextSpan Written(TextSpan span)
    {
        var start = Place(span.Start);
        return span.Length == 0 ? new(start, 0) : TextSpan.FromBounds(start, _units[span.End - 1].End);
    }

    /// <summary>
    /// What to replace for a range of the value: it ends where the next character begins, so that a line goes with the
    /// blanks before the next one.
    /// </summary>
    public TextSpan Replaced(TextSpan span) => TextSpan.FromBounds(Place(span.Start), Place(span.End));

    private int Place(int unit) => unit < _units.Count ? _units[unit].Start : _end;

    private void Add(char unit, int start, int end)
    {
        _value.Append(unit);
        _units.Add(TextSpan.FromBounds(start, end));
    }

    private void ReadRegular()
    {
        _end = Math.Max(1, _token.Length - 1);
        for (var i = 1; i < _end;)
        {
            var (units, length) = _token[i] == '\\' ? Escapes.Read(_token, i) : (_token[i].ToString(), 1);
            foreach (var unit in units)
                Add(unit, i, i + length);
            i += length;
        }
    }

    private void ReadVerbatim()
    {
        _end = Math.Max(2, _token.Length - 1);
        for (var i = 2; i < _end;)
        {
            var length = _token[i] == '"' ? 2 : 1;
            Add(_token[i], i, i + length);
            i += length;
        }
    }

    private void ReadPlain(int start, int end)
    {
        for (var i = start; i < end; i++)
            Add(_token[i], i, i + 1);
        _end = Math.Max(start, end);
    }

    /// <summary>The break before the last line belongs to the notation, and so do the blanks of that line.</summary>
    private void ReadLines()
    {
        var closing = LineStart(_token.Length - Quotes);
        Indentation = _token.Substring(closing, Math.Max(0, _token.Length - Quotes - closing));
        var last = BreakBefore(closing);
        for (var line = NextLine(Quotes); line <= last; line = NextLine(line))
        {
            var next = Math.Min(NextLine(line), last);
            ReadPlain(Dedent(line, next), next);
            if (next == last)
                break;
        }
    }

    /// <summary>Where a line begins behind the indentation; a blank line may have less of it.</summary>
    private int Dedent(int start, int end)
    {
        var i = start;
        while (i < end && i - start < Indentation.Length && !IsBreak(_token[i]))
            i++;
        return i;
    }

    private bool IsBlankLine(int start)
    {
        while (start < _token.Length && char.IsWhiteSpace(_token[start]) && !IsBreak(_token[start]))
            start++;
        return start < _token.Length && IsBreak(_token[start]);
    }

    private int LineStart(int end)
    {
        while (end > 0 && !IsBreak(_token[end - 1]))
            end--;
        return end;
    }

    private int NextLine(int start)
    {
        while (start < _token.Length && !IsBreak(_token[start]))
            start++;
        var isPair = start + 1 < _token.Length && _token[start] == '\r' && _token[start + 1] == '\n';
        return Math.Min(_token.Length, start + (isPair ? 2 : 1));
    }

    private int BreakBefore(int line) =>
        line > 1 && _token[line - 1] == '\n' && _token[line - 2] == '\r' ? line - 2 : Math.Max(0, line - 1);

    private static bool IsBreak(char c) => c is '\r' or '\n' or '\u0085' or '\u2028' or '\u2029';
}
