using PreExhaust.Language.Syntax.Prescriptions;
using Sprache;
using static PreExhaust.Language.Syntax.Grammar.Combinators;

namespace PreExhaust.Language.Syntax.Grammar;

/// <summary>An effort for each set.</summary>
internal static class EffortListGrammar
{
    private static readonly Parser<SyntaxToken> Scale = Leaves.Token(TokenKind.Word, null, EffortGrammar.ScanScale);

    private static readonly Parser<IReadOnlyList<SyntaxNode>> Numbers =
        SeparatedBy(As<NumberSyntax, SyntaxNode>(QuantityGrammar.Number), Leaves.Slash, minimum: 2);

    /// <summary>effort list = ("@" [scale] | scale [":"]) number "/" number { "/" number }</summary>
    public static Parser<EffortListSyntax> List { get; } = When(
        IsAt,
        FirstOf(
            Seq(
                Leaves.At,
                Maybe(Scale),
                Numbers,
                (at, scale, numbers) => new EffortListSyntax(at, scale, null, numbers)),
            Seq(
                Scale,
                Maybe(Leaves.OptionalColon),
                Numbers,
                (scale, colon, numbers) => new EffortListSyntax(null, scale, colon, numbers))));

    /// <summary>
    /// Numbers with slashes behind the sign or scale; with a unit they are loads. A word may follow: <c>/side</c>.
    /// </summary>
    private static bool IsAt(string text, int start, int end)
    {
        var position = start;
        if (position < end && text[position] is '@' or '＠')
            position = Extents.SkipBlanks(text, position + 1, end);
        position = Math.Max(position, EffortGrammar.ScanScale(text, position, end));
        var colon = Extents.SkipBlanks(text, position, end);
        if (colon < end && Characters.IsColon(text[colon]))
            position = colon + 1;
        var slashes = 0;
        for (position = Extents.SkipBlanks(text, position, end); position < end; position++)
        {
            var isSlash = text[position] == '/' && PrescriptionStart.IsNumberAt(text, position + 1, end);
            if (!isSlash && text[position] != '.' && !Characters.IsDigit(text[position]))
                break;
            slashes += isSlash ? 1 : 0;
        }

        return slashes > 0 && Characters.IsDigit(text[position - 1])
            && Units.Scan(text, Extents.SkipBlanks(text, position, end), end, out _) < 0;
    }
}
