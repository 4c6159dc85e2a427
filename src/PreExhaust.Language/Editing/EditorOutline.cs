using PreExhaust.Language.Syntax;
using PreExhaust.Language.Syntax.Statements;
using PreExhaust.Language.Text;
using PreExhaust.Plans;

namespace PreExhaust.Language.Editing;

/// <summary>The structure of a text: what stands in what, and what can be folded.</summary>
public static class EditorOutline
{
    /// <summary>The outermost pieces, with the others in them.</summary>
    public static ValueList<EditorSymbol> Of(EditorDocument document)
    {
        var roots = new List<OpenSymbol>();
        var open = new Stack<OpenSymbol>();
        OpenSymbol? leaf = null;
        for (var i = 0; i < document.Tree.Lines.Count; i++)
        {
            var line = document.Tree.Lines[i];
            if (OpenSymbol.Of(line, i) is { } next)
            {
                while (open.Count > 0 && open.Peek().Rank >= next.Rank)
                    open.Pop();
                (open.Count == 0 ? roots : open.Peek().Children).Add(next);
                leaf = next.IsLeaf ? next : null;
                if (!next.IsLeaf)
                    open.Push(next);
            }

            if (line.Statement is null && line.Skipped is null)
                continue;
            foreach (var symbol in open)
                symbol.LastLine = i;
            if (leaf is not null && Belongs(line))
                leaf.LastLine = i;
        }

        return roots.Select(root => root.Close(document.Source)).ToValueList();
    }

    /// <summary>Lines that can be hidden, from the first that stays to the last, from 0.</summary>
    public static IEnumerable<(int First, int Last)> Folds(EditorDocument document)
    {
        foreach (var symbol in Of(document).SelectMany(WithAllInside))
        {
            var (first, last) = (document.LineOf(symbol.Span.Start), document.LineOf(symbol.Span.End));
            if (last > first)
                yield return (first, last);
        }

        for (var i = 0; i < document.Tree.Lines.Count; i++)
        {
            var first = i;
            while (i < document.Tree.Lines.Count && IsComment(document.Tree.Lines[i]))
                i++;
            if (i - 1 > first)
                yield return (first, i - 1);
        }
    }

    /// <summary>What an editor selects around an offset, from the smallest piece to the whole text.</summary>
    public static ValueList<TextSpan> Around(EditorDocument document, int offset)
    {
        var line = document.LineOf(offset);
        var spans = new List<TextSpan> { new(0, document.Source.Text.Length) };
        Descend(Of(document), offset, spans);
        spans.Add(document.Source.LineContent(line));
        for (SyntaxNode? node = document.Tree.Lines[line]; node is not null;)
        {
            spans.Add(node.Span);
            node = node.Children.FirstOrDefault(child => Contains(child.Span, offset));
        }

        var inside = new List<TextSpan>();
        foreach (var span in spans.Where(span => Contains(span, offset)))
        {
            if (inside.Count == 0 || (span != inside[inside.Count - 1] && IsWithin(span, inside[inside.Count - 1])))
                inside.Add(span);
        }

        inside.Reverse();
        return inside.ToValueList();
    }

    private static void Descend(ValueList<EditorSymbol> symbols, int offset, List<TextSpan> spans)
    {
        foreach (var symbol in symbols.Where(symbol => Contains(symbol.Span, offset)).Take(1))
        {
            spans.Add(symbol.Span);
            Descend(symbol.Children, offset, spans);
        }
    }

    private static IEnumerable<EditorSymbol> WithAllInside(EditorSymbol symbol) =>
        symbol.Children.SelectMany(WithAllInside).Prepend(symbol);

    private static bool Belongs(LineSyntax line) =>
        line.Statement is ContinuationSyntax or NoteSyntax or AllowSyntax or FactSyntax
        || (line.Statement is null && line.Skipped is not null && line.Indentation.Length > 0);

    private static bool IsComment(LineSyntax line) =>
        line is { Statement: null, Skipped: null, Comment: not null };

    private static bool Contains(TextSpan span, int offset) => span.Start <= offset && offset <= span.End;

    private static bool IsWithin(TextSpan inner, TextSpan outer) =>
        outer.Start <= inner.Start && inner.End <= outer.End;
}
