using PreExhaust.Language.Syntax.Grammar;
using PreExhaust.Language.Text;

namespace PreExhaust.Language.Syntax;

/// <summary>A word, number, sign or piece of trivia.</summary>
internal class SyntaxToken(TokenKind kind, string source, int start, int end) : SyntaxNode
{
    public TokenKind Kind { get; } = kind;

    public override TextSpan Span { get; } = TextSpan.FromBounds(start, end);

    public override IReadOnlyList<SyntaxNode> Children => [];

    /// <summary>The characters as written.</summary>
    public string Text => source.Substring(Span.Start, Span.Length);

    /// <summary>Whether the token is <paramref name="word"/> in any case.</summary>
    public bool Is(string word) =>
        Span.Length == word.Length && Words.StandsAt(source, Span.Start, Span.End, word);

    /// <summary>A piece of the token, between two offsets from its start.</summary>
    public SyntaxToken Part(int from, int to) => new(Kind, source, Span.Start + from, Span.Start + to);
}
