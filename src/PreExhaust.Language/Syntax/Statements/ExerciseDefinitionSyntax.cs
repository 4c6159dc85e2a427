using PreExhaust.Language.Syntax.Packing;

namespace PreExhaust.Language.Syntax.Statements;

/// <summary><c>exercise NAME [like OTHER]</c>; its facts stand indented below.</summary>
internal sealed class ExerciseDefinitionSyntax(
    SyntaxToken keyword,
    SyntaxToken? colon,
    SyntaxToken? name,
    SyntaxToken? like,
    SyntaxToken? model)
    : CompositeStatementSyntax(keyword, colon, name, like, model)
{
    private protected override NodeCode Code => NodeCode.ExerciseDefinition;

    public SyntaxToken Keyword { get; } = keyword;

    public SyntaxToken? Name { get; } = name;

    /// <summary>The exercise that it is like; <c>null</c> where the header names none.</summary>
    public SyntaxToken? Model { get; } = model;
}
