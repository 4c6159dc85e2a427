using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PreExhaust.CodeFixes.Fluent;

/// <summary>A value and the calls on it, one on the result of the other.</summary>
/// <param name="Head">The value; <c>null</c> where the first call has no receiver.</param>
/// <param name="Calls">The calls in order.</param>
internal sealed record CallChain(ExpressionSyntax? Head, IReadOnlyList<InvocationExpressionSyntax> Calls)
{
    public static CallChain Of(ExpressionSyntax expression)
    {
        var calls = new List<InvocationExpressionSyntax>();
        ExpressionSyntax? head = expression;
        while (head is InvocationExpressionSyntax call)
        {
            calls.Insert(0, call);
            head = (call.Expression as MemberAccessExpressionSyntax)?.Expression;
        }

        return new(head, calls);
    }

    /// <summary>The calls with their names and how many of the same name stand before.</summary>
    public IReadOnlyList<((string Name, int Number) Key, InvocationExpressionSyntax Call)> Numbered { get; } = Calls
        .Select((call, i) => ((NameOf(call), Calls.Take(i).Count(other => NameOf(other) == NameOf(call))), call))
        .ToList();

    /// <summary>A call by its name and number.</summary>
    public InvocationExpressionSyntax? Find((string Name, int Number) key) =>
        Numbered.FirstOrDefault(numbered => numbered.Key == key).Call;

    /// <summary>The blanks that steps on lines of their own begin with; empty where they follow on one line.</summary>
    public string Gap => Calls
        .Select(call => call.Expression is MemberAccessExpressionSyntax access
            ? access.Expression.GetTrailingTrivia().ToFullString() + access.OperatorToken.LeadingTrivia.ToFullString()
            : "")
        .FirstOrDefault(gap => gap.Length > 0 && string.IsNullOrWhiteSpace(gap)) ?? "";

    private static string NameOf(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        IdentifierNameSyntax simple => simple.Identifier.ValueText,
        _ => "",
    };
}
