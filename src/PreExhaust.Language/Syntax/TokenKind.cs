namespace PreExhaust.Language.Syntax;

/// <summary>What a token is.</summary>
internal enum TokenKind
{
    Indentation,
    LineBreak,
    Comment,
    Word,
    Number,
    Symbol,
    Tag,
    Name,
    Note,
    Skipped,
}
