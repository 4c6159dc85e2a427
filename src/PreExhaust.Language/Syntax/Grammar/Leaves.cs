using Sprache;

namespace PreExhaust.Language.Syntax.Grammar;

/// <summary>Finds the end of a token that starts at <paramref name="start"/>; -1 where none does.</summary>
internal delegate int Scan(string text, int start, int end);

/// <summary>The scanning parsers that everything else is made of. Each skips white space before it.</summary>
internal static class Leaves
{
    public static Parser<SyntaxToken> Comma { get; } = Sign("','", c => c is ',' or '，', silent: true);

    public static Parser<SyntaxToken> Colon { get; } = Sign("':'", Characters.IsColon);

    public static Parser<SyntaxToken> OptionalColon { get; } = Sign("':'", Characters.IsColon, silent: true);

    public static Parser<SyntaxToken> Dash { get; } = Sign("'-'", Characters.IsDash, silent: true);

    public static Parser<SyntaxToken> Plus { get; } = Sign("'+'", c => c is '+' or '＋', silent: true);

    public static Parser<SyntaxToken> Slash { get; } = Sign("'/'", c => c == '/', silent: true);

    public static Parser<SyntaxToken> At { get; } = Sign("'@'", c => c is '@' or '＠', silent: true);

    public static Parser<SyntaxToken> Open { get; } = Sign("'('", c => c is '(' or '（', silent: true);

    public static Parser<SyntaxToken> Close { get; } = Sign("')'", c => c is ')' or '）');

    /// <summary>A single sign.</summary>
    public static Parser<SyntaxToken> Sign(string expected, Func<char, bool> isSign, bool silent = false) =>
        input =>
        {
            var line = (LineInput)input;
            var start = line.AfterBlanks;
            if (start < line.End && isSign(line.Source[start]))
                return line.Read(new SyntaxToken(TokenKind.Symbol, line.Source, start, start + 1), start + 1);
            if (!silent)
                line.Trace.Failed(start, expected);
            return Failure<SyntaxToken>.Instance;
        };

    /// <summary>One of some words, in any case, not followed by more of a word.</summary>
    public static Parser<SyntaxToken> Word(string expected, params string[] words) =>
        Token(TokenKind.Word, expected, (text, start, end) => Words.Scan(text, start, end, words));

    /// <summary>One of some words that nobody misses when it is not there.</summary>
    public static Parser<SyntaxToken> SilentWord(params string[] words) =>
        Token(TokenKind.Word, null, (text, start, end) => Words.Scan(text, start, end, words));

    /// <summary>The token at a place, which then stands behind it; <c>null</c> where none stands.</summary>
    public static SyntaxToken? Read(TokenKind kind, LineInput line, ref int position, Scan scan)
    {
        var start = line.SkipBlanks(position);
        var end = scan(line.Source, start, line.End);
        if (end < 0)
            return null;
        position = end;
        return new(kind, line.Source, start, end);
    }

    /// <summary>One of some words at a place, which then stands behind it; <c>null</c> where none stands.</summary>
    public static SyntaxToken? ReadWord(LineInput line, ref int position, string[] words)
    {
        var start = line.SkipBlanks(position);
        var end = Words.Scan(line.Source, start, line.End, words);
        if (end < 0)
            return null;
        position = end;
        return new(TokenKind.Word, line.Source, start, end);
    }

    /// <summary>A colon at a place, which then stands behind it; <c>null</c> where none stands.</summary>
    public static SyntaxToken? ReadColon(LineInput line, ref int position)
    {
        var start = line.SkipBlanks(position);
        if (start >= line.End || !Characters.IsColon(line.Source[start]))
            return null;
        position = start + 1;
        return new(TokenKind.Symbol, line.Source, start, position);
    }

    /// <summary>Any token; a <c>null</c> expectation is never shown.</summary>
    public static Parser<SyntaxToken> Token(TokenKind kind, string? expected, Scan scan) => input =>
    {
        var line = (LineInput)input;
        var start = line.AfterBlanks;
        var end = scan(line.Source, start, line.End);
        if (end >= 0)
            return line.Read(new SyntaxToken(kind, line.Source, start, end), end);
        if (expected is not null)
            line.Trace.Failed(start, expected);
        return Failure<SyntaxToken>.Instance;
    };
}
