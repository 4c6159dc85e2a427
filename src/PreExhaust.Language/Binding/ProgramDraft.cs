using PreExhaust.Language.Syntax;
using PreExhaust.Language.Syntax.Statements;

namespace PreExhaust.Language.Binding;

/// <summary>What the program states, while its lines are read.</summary>
internal sealed class ProgramDraft : HeaderDraft
{
    /// <summary>The header; <c>null</c> where the file has none.</summary>
    public ProgramSyntax? Syntax { get; set; }

    public override SyntaxNode? Line => Syntax;
}
