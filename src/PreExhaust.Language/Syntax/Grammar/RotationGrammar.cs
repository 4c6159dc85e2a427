using PreExhaust.Language.Syntax.Statements;
using Sprache;
using static PreExhaust.Language.Syntax.Grammar.Combinators;

namespace PreExhaust.Language.Syntax.Grammar;

/// <summary>Sessions in turn.</summary>
internal static class RotationGrammar
{
    private static readonly Parser<SyntaxNode> Name =
        As<SyntaxToken, SyntaxNode>(Leaves.Token(TokenKind.Name, "the name of a session", ScanName));

    private static readonly Parser<Tuple<SyntaxToken, DayListSyntax>> OnDays = Seq(
        Leaves.SilentWord("on"),
        HeaderGrammar.DayList,
        (on, days) => Tuple.Create(on, days));

    /// <summary>rotation = name { "," name } ["on" days]; a name is quoted, or ends before "on" and a day</summary>
    public static Parser<IReadOnlyList<SyntaxNode>> Rotation { get; } = Seq(
        SeparatedBy(Name, Leaves.Comma),
        Maybe(OnDays),
        (names, days) => days is null ? names : (IReadOnlyList<SyntaxNode>)[.. names, days.Item1, days.Item2]);

    private static int ScanName(string text, int start, int end)
    {
        var separator = Extents.ToSeparator(text, start, end);
        var on = separator < 0 ? -1 : HeaderGrammar.FindOn(text, start, separator);
        return on < 0 ? separator : Extents.OrNothing(start, Extents.TrimBlanks(text, start, on));
    }
}
