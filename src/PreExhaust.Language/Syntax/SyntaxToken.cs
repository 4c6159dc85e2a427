using PreExhaust.Language.Syntax.Grammar;
using PreExhaust.Language.Syntax.Packing;
using PreExhaust.Language.Text;

namespace PreExhaust.Language.Syntax;

/// <summary>
/// A word, number, sign or piece of trivia. Most of a tree is tokens, so that one takes no room for what it can tell
/// from its text, and shares a number between its kind and its length.
/// </summary>
internal class SyntaxToken : SyntaxNode
{
    private const int KindBits = 4;
    private const int DetailBits = 4;

    private readonly string _source;
    private readonly int _start;
    private readonly int _lengthDetailKind;

    public SyntaxToken(TokenKind kind, string source, int start, int end)
        : this(kind, source, start, end, detail: 0)
    {
    }

    /// <summary>A token with a detail from 0 to 15; no file is so long that its length does not fit.</summary>
    private protected SyntaxToken(TokenKind kind, string source, int start, int end, int detail)
    {
        _source = source;
        _start = start;
        _lengthDetailKind = ((((end - start) << DetailBits) | detail) << KindBits) | (int)kind;
    }

    public TokenKind Kind => (TokenKind)(_lengthDetailKind & ((1 << KindBits) - 1));

    public override TextSpan Span => new(_start, _lengthDetailKind >> (DetailBits + KindBits));

    public override IReadOnlyList<SyntaxNode> Children => [];

    public override void Pack(NodeWriter to) => to.Place(NodeCode.Token, _start, Span.Length, (int)Kind);

    /// <summary>The offset after the last character.</summary>
    public int End => _start + (_lengthDetailKind >> (DetailBits + KindBits));

    /// <summary>The characters as written.</summary>
    public string Text => _source.Substring(Span.Start, Span.Length);

    /// <summary>The text that the token is a part of.</summary>
    public string Source => _source;

    private protected int Detail => (_lengthDetailKind >> KindBits) & ((1 << DetailBits) - 1);

    /// <summary>Whether the token is <paramref name="word"/> in any case.</summary>
    public bool Is(string word) =>
        Span.Length == word.Length && Words.StandsAt(_source, Span.Start, Span.End, word);

    /// <summary>A piece of the token, between two offsets from its start.</summary>
    public SyntaxToken Part(int from, int to) => new(Kind, _source, Span.Start + from, Span.Start + to);
}
