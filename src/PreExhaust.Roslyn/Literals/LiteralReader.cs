using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Text;

namespace PreExhaust.Roslyn.Literals;

/// <summary>Takes out of the compiler's hands all that the generator's later steps need of an annotated type.</summary>
internal static class LiteralReader
{
    /// <summary>The type with its text; <c>null</c> where the compiler itself says what is missing.</summary>
    public static WorkoutLiteral? Read(
        StepRunner steps, GeneratorAttributeSyntaxContext context, CancellationToken cancellation)
    {
        var file = context.TargetNode.SyntaxTree.FilePath;
        var read = steps.Try(Steps.Literals, file, () => Read(context, cancellation));
        return read.Failure is { } failure ? new("", null, null, [failure]) : read.Result;
    }

    private static WorkoutLiteral? Read(GeneratorAttributeSyntaxContext context, CancellationToken cancellation)
    {
        if (context.TargetNode is not TypeDeclarationSyntax declaration
            || context.TargetSymbol is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } type
            || context.Attributes[0].ApplicationSyntaxReference?.GetSyntax(cancellation) is not AttributeSyntax syntax
            || PlanAttribute.ArgumentOf(syntax) is not { } argument)
            return null;

        var problems = new List<DiagnosticInfo>();
        var hostProblem = HostTypes.Problem(type, declaration);
        if (hostProblem is not null)
            problems.Add(At(declaration.Identifier.GetLocation(), DiagnosticKinds.PlanHost, hostProblem));
        var literal = PlanAttribute.LiteralOf(argument);
        if (literal is null)
        {
            var reason = PlanAttribute.Problem(argument);
            problems.Add(At(argument.GetLocation(), DiagnosticKinds.PlanLiteral, reason));
        }

        return new(
            type.Name,
            hostProblem is null ? HostTypes.Of(type) : null,
            literal is null ? null : LiteralText.Of(literal),
            problems.ToValueList());
    }

    private static DiagnosticInfo At(Location location, DiagnosticKind kind, string message)
    {
        var place = location.GetLineSpan();
        return new(kind.Id, kind.Severity, message, place.Path, default, Of(place.Span.Start), Of(place.Span.End));
    }

    private static LinePosition Of(Microsoft.CodeAnalysis.Text.LinePosition place) =>
        new(place.Line + 1, place.Character + 1);
}
