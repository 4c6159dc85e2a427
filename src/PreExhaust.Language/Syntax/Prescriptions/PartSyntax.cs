namespace PreExhaust.Language.Syntax.Prescriptions;

/// <summary>One statement within an item.</summary>
internal abstract class PartSyntax : SyntaxNode;
