using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using PreExhaust.Plans;

namespace PreExhaust.Roslyn.Fluent;

/// <summary>The part of a call that says what a line of text would say.</summary>
internal static class CallPlace
{
    public static Anchor Of(IOperation operation)
    {
        var span = SpanOf(operation);
        var line = operation.Syntax.SyntaxTree.GetText().Lines.GetLinePosition(span.Start);
        return new(operation.Syntax.SyntaxTree.FilePath, span.Start, span.Length, line.Line + 1, line.Character + 1);
    }

    private static TextSpan SpanOf(IOperation operation)
    {
        if (operation.Syntax is not InvocationExpressionSyntax call
            || operation is not IInvocationOperation { TargetMethod: var method })
            return operation.Syntax.Span;
        var arguments = call.ArgumentList.Arguments;
        return method.Name switch
        {
            // The sets as a whole, the exercise that is done, and all that an intent says.
            "Sets" or "AmrapSets" or "Total" => call.Span,
            "Do" when call.Expression is MemberAccessExpressionSyntax access => access.Expression.Span,
            "Intent" when arguments.Count > 0 => TextSpan.FromBounds(arguments[0].SpanStart, arguments.Last().Span.End),
            _ when arguments.Count > 0 => arguments[0].Span,
            _ => NameOf(call),
        };
    }

    private static TextSpan NameOf(InvocationExpressionSyntax call) =>
        call.Expression is MemberAccessExpressionSyntax access ? access.Name.Span : call.Expression.Span;
}
