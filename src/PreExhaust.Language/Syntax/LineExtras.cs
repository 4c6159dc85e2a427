namespace PreExhaust.Language.Syntax;

/// <summary>What most lines do not have.</summary>
internal sealed record LineExtras(SyntaxToken? ListSign, SyntaxToken? Skipped, SyntaxToken? Comment)
{
    /// <summary>The extras; <c>null</c> where there are none.</summary>
    public static LineExtras? Of(SyntaxToken? listSign, SyntaxToken? skipped, SyntaxToken? comment) =>
        listSign is null && skipped is null && comment is null ? null : new(listSign, skipped, comment);
}
