using PreExhaust.Language.Syntax.Statements;
using Sprache;
using static PreExhaust.Language.Syntax.Grammar.Combinators;

namespace PreExhaust.Language.Syntax.Grammar;

/// <summary>What the setting <c>deload</c> says.</summary>
internal static class DeloadGrammar
{
    private static readonly Parser<SyntaxNode> Interval = FirstOf(
        As<Prescriptions.ProgressionPeriodSyntax, SyntaxNode>(ProgressionGrammar.Period),
        As<SyntaxToken, SyntaxNode>(Leaves.Word("auto or every 4 weeks", "auto")));

    /// <summary>share = ("sets" | "load") percentage</summary>
    private static readonly Parser<SyntaxNode> Share = Seq(
        Leaves.Word("sets 60% or load 90%", "sets", "load"),
        QuantityGrammar.Quantity,
        (what, share) => (SyntaxNode)new DeloadShareSyntax(what, share));

    /// <summary>deload = ("auto" | period) [":" share { "," share }]</summary>
    public static Parser<IReadOnlyList<SyntaxNode>> Deload { get; } = FirstOf(
        Seq(
            Interval,
            Leaves.OptionalColon,
            SeparatedBy(Share, Leaves.Comma),
            (interval, colon, shares) => (IReadOnlyList<SyntaxNode>)[interval, colon, .. shares]),
        Seq(Interval, interval => (IReadOnlyList<SyntaxNode>)[interval]));
}
