using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PreExhaust.Language;
using PreExhaust.Roslyn.Keystrokes;
using TextSpan = PreExhaust.Language.Text.TextSpan;

namespace PreExhaust.Roslyn.Literals;

/// <summary>The text of a plan in a syntax tree.</summary>
internal sealed class FoundLiteral
{
    private readonly LiteralExpressionSyntax _syntax;
    private readonly Lazy<LiteralPlaces> _places;
    private readonly string _type;

    private FoundLiteral(LiteralExpressionSyntax syntax, string type)
    {
        _syntax = syntax;
        _type = type;
        Text = LiteralText.Of(syntax);
        _places = new(() => new(Text));
    }

    /// <summary>The text.</summary>
    public LiteralText Text { get; }

    /// <summary>The literal.</summary>
    public SyntaxToken Token => _syntax.Token;

    /// <summary>The text of an attribute, if it is ours.</summary>
    public static FoundLiteral? In(AttributeSyntax attribute, SemanticModel model, CancellationToken cancellation) =>
        In(attribute) is { } literal && PlanAttribute.Is(model.GetSymbolInfo(attribute, cancellation).Symbol)
            ? literal
            : null;

    /// <summary>The text of an attribute that is taken for ours.</summary>
    public static FoundLiteral? In(AttributeSyntax attribute) =>
        attribute.Parent?.Parent is TypeDeclarationSyntax declaration && LiteralOf(attribute) is { } literal
            ? new(literal, declaration.Identifier.ValueText)
            : null;

    /// <summary>Whether an attribute can be taken for ours; asked at each keystroke, so it reads no text.</summary>
    public static bool MayBeIn(AttributeSyntax attribute) =>
        attribute.Parent?.Parent is TypeDeclarationSyntax && LiteralOf(attribute) is not null;

    /// <summary>What it means in a project.</summary>
    public WorkoutDocument Bind(Basis basis) => Bind(basis, Text.Value);

    /// <summary>What another text in its place would mean.</summary>
    public WorkoutDocument Bind(Basis basis, string value) =>
        LiteralDocument.Of(value, ProjectPath.Relative(Text.File, basis.Directory), _type, basis.Shared);

    /// <summary>Where a range of the text is written.</summary>
    public Microsoft.CodeAnalysis.Text.TextSpan SpanOf(TextSpan span)
    {
        var written = _places.Value.Written(span);
        return new(Token.SpanStart + written.Start, written.Length);
    }

    private static LiteralExpressionSyntax? LiteralOf(AttributeSyntax attribute) =>
        PlanAttribute.LiteralOf(PlanAttribute.ArgumentOf(attribute));
}
