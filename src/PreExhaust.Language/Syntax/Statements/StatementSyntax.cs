namespace PreExhaust.Language.Syntax.Statements;

/// <summary>What a line says.</summary>
internal abstract class StatementSyntax : SyntaxNode;
