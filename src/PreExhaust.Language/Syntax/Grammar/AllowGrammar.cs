using PreExhaust.Language.Syntax.Statements;
using Sprache;
using static PreExhaust.Language.Syntax.Grammar.Combinators;

namespace PreExhaust.Language.Syntax.Grammar;

/// <summary>Suppressions. The grammar takes in every line that begins with the word.</summary>
internal static class AllowGrammar
{
    private static readonly Parser<SyntaxNode> Rule =
        As<SyntaxToken, SyntaxNode>(Leaves.Token(TokenKind.Name, null, ScanRule));

    /// <summary>allow = "allow" [":"] [rule { "," rule }] [":"] [text to the line end]</summary>
    public static Parser<AllowSyntax> Allow { get; } = Seq(
        Seq(Leaves.SilentWord("allow"), Maybe(Leaves.OptionalColon), (word, sign) => (word, sign)),
        Maybe(SeparatedBy(Rule, Leaves.Comma)),
        Maybe(Leaves.OptionalColon),
        Maybe(Leaves.Token(TokenKind.Note, null, ScanReason)),
        (start, rules, colon, reason) => new AllowSyntax(start.word, start.sign, rules ?? [], colon, reason));

    /// <summary>A word with a digit or a hyphen: an id, or what its author takes for one.</summary>
    private static int ScanRule(string text, int start, int end)
    {
        var position = start;
        var hasSign = false;
        while (position < end && (Characters.IsWordPart(text[position]) || Characters.IsDash(text[position])))
            hasSign |= !char.IsLetter(text[position++]);
        return hasSign && char.IsLetter(text[start]) ? position : -1;
    }

    private static int ScanReason(string text, int start, int end) => start < end ? end : -1;
}
