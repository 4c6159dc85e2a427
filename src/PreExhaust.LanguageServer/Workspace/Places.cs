using PreExhaust.Language.Text;
using PreExhaust.LanguageServer.Protocol;

namespace PreExhaust.LanguageServer.Workspace;

/// <summary>Places as the protocol counts them, from 0, and as the language does.</summary>
internal static class Places
{
    public static Position PositionAt(this SourceFile source, TextSpan span, bool isEnd)
    {
        var (line, column) = source.PositionAt(isEnd ? span.End : span.Start);
        return new(line - 1, column - 1);
    }

    public static TextRange RangeOf(this SourceFile source, TextSpan span)
    {
        var start = source.PositionAt(span, isEnd: false);
        var isInLine = start.Character + span.Length < source.LineWithBreak(start.Line).Length;
        return new(
            start,
            isInLine ? start with { Character = start.Character + span.Length } : source.PositionAt(span, isEnd: true));
    }

    /// <summary>The offset of a place; one that is not in the text means the nearest that is.</summary>
    public static int OffsetAt(this SourceFile source, Position position) =>
        source.OffsetAt(new LinePosition(AsCounted(position.Line), AsCounted(position.Character)));

    /// <summary>The span of a range, whichever of its ends is named first.</summary>
    public static TextSpan SpanOf(this SourceFile source, TextRange range)
    {
        var (one, other) = (source.OffsetAt(range.Start), source.OffsetAt(range.End));
        return TextSpan.FromBounds(Math.Min(one, other), Math.Max(one, other));
    }

    public static TextEdit EditOf(this SourceFile source, TextChange change) =>
        new(source.RangeOf(change.Span), change.NewText);

    private static int AsCounted(int number) => number == int.MaxValue ? number : number + 1;
}
