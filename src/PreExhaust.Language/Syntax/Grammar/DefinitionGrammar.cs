using PreExhaust.Language.Syntax.Prescriptions;
using PreExhaust.Language.Syntax.Statements;
using Sprache;
using static PreExhaust.Language.Syntax.Grammar.Combinators;

namespace PreExhaust.Language.Syntax.Grammar;

/// <summary>Headers of definitions, and what copies them.</summary>
internal static class DefinitionGrammar
{
    private static readonly Parser<Tuple<SyntaxToken, SyntaxToken>> LikeName = Seq(
        Leaves.SilentWord("like"),
        Leaves.Token(TokenKind.Name, "the name of an exercise", ScanToEnd),
        Tuple.Create);

    private static readonly Parser<Tuple<SyntaxToken, SyntaxToken>> InSession = Seq(
        Leaves.SilentWord("in"),
        Leaves.Token(TokenKind.Name, "the name of a session", ScanModel),
        Tuple.Create);

    /// <summary>exercise definition = "exercise" [":"] [name ["like" name]]</summary>
    public static Parser<ExerciseDefinitionSyntax> Exercise { get; } = Seq(
        Leaves.SilentWord("exercise"),
        Maybe(Leaves.OptionalColon),
        Maybe(Leaves.Token(TokenKind.Name, "a name", ScanBeforeLike)),
        Maybe(LikeName),
        (word, colon, name, like) => new ExerciseDefinitionSyntax(word, colon, name, like?.Item1, like?.Item2));

    /// <summary>scheme = "scheme" [":"] [name] [":"]</summary>
    public static Parser<SchemeSyntax> Scheme { get; } = Seq(
        Leaves.SilentWord("scheme"),
        Maybe(Leaves.OptionalColon),
        Maybe(Leaves.Token(TokenKind.Name, "a name", ScanBeforeColon)),
        Maybe(Leaves.OptionalColon),
        (word, sign, name, colon) => new SchemeSyntax(word, sign, name, colon, null));

    /// <summary>like = "like" [":"] name ["in" session]</summary>
    public static Parser<LikeSyntax> Like { get; } = Seq(
        Leaves.SilentWord("like"),
        Maybe(Leaves.OptionalColon),
        Leaves.Token(TokenKind.Name, "a scheme or an exercise of this file", ScanModel),
        Maybe(InSession),
        (word, colon, model, session) => new LikeSyntax(word, colon, model, session?.Item1, session?.Item2));

    private static int ScanToEnd(string text, int start, int end) => Extents.OrNothing(start, end);

    private static int ScanBeforeLike(string text, int start, int end)
    {
        if (start < end && Characters.IsQuote(text[start]))
            return Extents.Quoted(text, start, end);
        var like = Extents.FindWord(text, start, end, "like");
        return Trim(text, start, like < 0 ? end : like);
    }

    private static int ScanBeforeColon(string text, int start, int end)
    {
        if (start < end && Characters.IsQuote(text[start]))
            return Extents.Quoted(text, start, end);
        var colon = NameGrammar.FindColon(text, start, end);
        return Trim(text, start, colon < 0 ? end : colon);
    }

    /// <summary>A name in a prescription: up to a comma, a tag or an at sign, or to <c>in</c> and a session.</summary>
    private static int ScanModel(string text, int start, int end)
    {
        if (start < end && Characters.IsQuote(text[start]))
            return Extents.Quoted(text, start, end);
        var position = start;
        while (position < end && !EndsModel(text, position, start))
            position++;
        var within = Extents.FindWord(text, start, position, "in");
        return Trim(text, start, within < 0 ? position : within);
    }

    private static bool EndsModel(string text, int position, int start) =>
        Characters.IsSeparator(text[position])
        || (position > start && Characters.IsBlank(text[position - 1]) && text[position] is '#' or '@' or '＠');

    private static int Trim(string text, int start, int end) =>
        Extents.OrNothing(start, Extents.TrimBlanks(text, start, end));
}
