using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PreExhaust.Roslyn.Literals;

/// <summary>Reads the attribute whose argument is the text of a plan.</summary>
internal static class PlanAttribute
{
    /// <summary>Its name as metadata have it.</summary>
    public const string MetadataName = "PreExhaust.WorkoutAttribute";

    /// <summary>Whether a constructor is that of the attribute.</summary>
    public static bool Is(ISymbol? constructor) => constructor?.ContainingType is
    {
        Name: "WorkoutAttribute",
        ContainingType: null,
        ContainingNamespace: { Name: "PreExhaust", ContainingNamespace.IsGlobalNamespace: true },
    };

    /// <summary>What stands where the text belongs; <c>null</c> where nothing does.</summary>
    public static ExpressionSyntax? ArgumentOf(AttributeSyntax attribute)
    {
        var argument = attribute.ArgumentList?.Arguments.FirstOrDefault(a => a.NameEquals is null)?.Expression;
        while (argument is ParenthesizedExpressionSyntax { Expression: var inner })
            argument = inner;
        return argument;
    }

    /// <summary>The text, if it is a single literal.</summary>
    public static LiteralExpressionSyntax? LiteralOf(ExpressionSyntax? argument) =>
        argument is LiteralExpressionSyntax literal && literal.IsKind(SyntaxKind.StringLiteralExpression)
            ? literal
            : null;

    /// <summary>Why something is no text, with the way out.</summary>
    public static string Problem(ExpressionSyntax argument)
    {
        var reason = argument switch
        {
            InterpolatedStringExpressionSyntax => "An interpolated string",
            BinaryExpressionSyntax => "A string put together from several",
            NameSyntax or MemberAccessExpressionSyntax => "The name of a constant",
            LiteralExpressionSyntax => $"'{argument}'",
            _ => "An expression",
        };
        return $"{reason} has no lines of its own to compile and to report on. "
            + "Write the whole text here as one literal, best a raw one: \"\"\"...\"\"\".";
    }
}
