using Microsoft.CodeAnalysis.Text;
using LinePosition = PreExhaust.Language.Text.LinePosition;
using TextSpan = PreExhaust.Language.Text.TextSpan;

namespace PreExhaust.Roslyn.Literals;

/// <summary>Finds what stands in a literal in its C# file.</summary>
internal sealed class LiteralPlaces
{
    private readonly LiteralText _literal;
    private readonly LiteralMap? _map;
    private readonly TextLineCollection _lines;

    public LiteralPlaces(LiteralText literal)
    {
        _literal = literal;
        var map = LiteralMap.Of(literal.Token);
        // A broken literal, which the compiler itself reports, is one place.
        _map = string.Equals(map.Value, literal.Value, StringComparison.Ordinal) ? map : null;
        _lines = SourceText.From(literal.Token).Lines;
    }

    /// <summary>What a range of the value is in the literal, as it is written.</summary>
    public TextSpan Written(TextSpan span) => _map?.Written(span) ?? new(0, _literal.Token.Length);

    /// <summary>The line and column in the file of an offset in the literal.</summary>
    public LinePosition InFile(int offset)
    {
        var place = _lines.GetLinePosition(offset);
        return place.Line == 0
            ? new(_literal.Line, _literal.Column + place.Character)
            : new(_literal.Line + place.Line, place.Character + 1);
    }
}
