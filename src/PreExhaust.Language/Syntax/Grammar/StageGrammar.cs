using PreExhaust.Language.Syntax.Prescriptions;
using Sprache;
using static PreExhaust.Language.Syntax.Grammar.Combinators;

namespace PreExhaust.Language.Syntax.Grammar;

/// <summary>Sets that a progression leads through.</summary>
internal static class StageGrammar
{
    private static readonly Parser<SyntaxToken> Bar =
        Leaves.Sign("'|' and the next stage", c => c is '|' or '｜' or '¦', silent: true);

    private static readonly Parser<SyntaxNode> Stage = Expect(
        "the sets of a stage such as 5x3+",
        IsSetsAhead,
        FirstOf(
            As<ChainSyntax, SyntaxNode>(SetGrammar.Chain),
            As<ProductSyntax, SyntaxNode>(SetGrammar.Product)));

    /// <summary>stages = "stages" [":"] stage { "|" stage }; stage = chain | product</summary>
    public static Parser<StagesSyntax> Stages { get; } = Seq(
        Leaves.SilentWord("stages"),
        Maybe(Leaves.OptionalColon),
        SeparatedBy(Stage, Bar),
        (word, colon, stages) => new StagesSyntax(word, colon, stages));

    private static bool IsSetsAhead(string text, int start, int end) =>
        start < end && (char.IsLetterOrDigit(text[start]) || Characters.BracketStep(text[start]) > 0);
}
