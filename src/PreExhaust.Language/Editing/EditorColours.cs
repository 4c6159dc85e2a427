using PreExhaust.Language.Syntax;
using PreExhaust.Language.Syntax.Prescriptions;
using PreExhaust.Language.Text;

namespace PreExhaust.Language.Editing;

/// <summary>Says what the pieces of a text are, for their colours.</summary>
public static class EditorColours
{
    /// <summary>The pieces in text order; none overlaps another or spans lines.</summary>
    /// <param name="document">The text.</param>
    /// <param name="firstLine">The first line, from 0.</param>
    /// <param name="lastLine">The last line.</param>
    public static IEnumerable<(TextSpan Span, EditorColour Colour)> Of(
        EditorDocument document, int firstLine = 0, int lastLine = int.MaxValue)
    {
        var names = document.Names.All.ToLookup(use => document.LineOf(use.Span.Start));
        for (var i = Math.Max(0, firstLine); i < document.Tree.Lines.Count && i <= lastLine; i++)
        {
            var named = names[i].OrderBy(use => use.Span.Start).ToList();
            var position = 0;
            foreach (var token in document.Tree.Lines[i].Tokens)
            {
                foreach (var piece in Of(token, named).Where(piece => piece.Span.Start >= position))
                {
                    yield return piece;
                    position = piece.Span.End;
                }
            }
        }
    }

    private static IEnumerable<(TextSpan Span, EditorColour Colour)> Of(SyntaxToken token, List<NameUse> names)
    {
        if (token.Span.Length == 0)
            return [];
        var inside = names
            .Where(use => token.Span.Start <= use.Span.Start && use.Span.End <= token.Span.End && use.Span.Length > 0)
            .Select(use => (use.Span, Of(use.Kind)))
            .ToList();
        if (inside.Count > 0)
            return inside;
        if (names.Exists(use => use.Span.Start < token.Span.End && token.Span.Start < use.Span.End))
            return names.Where(use => use.Span.Start == token.Span.Start).Select(use => (use.Span, Of(use.Kind)));
        EditorColour? colour = token.Kind switch
        {
            TokenKind.Comment => EditorColour.Comment,
            TokenKind.Note => EditorColour.Note,
            TokenKind.Tag => EditorColour.Tag,
            TokenKind.Number => EditorColour.Number,
            TokenKind.Word => token is UnitSyntax ? EditorColour.Unit : EditorColour.Keyword,
            TokenKind.Name => EditorColour.Name,
            _ => null,
        };
        return colour is { } known ? [(token.Span, known)] : [];
    }

    private static EditorColour Of(NameKind kind) => kind switch
    {
        NameKind.Exercise => EditorColour.Exercise,
        NameKind.Scheme => EditorColour.Scheme,
        NameKind.Session => EditorColour.Session,
        _ => EditorColour.Label,
    };
}
