using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace PreExhaust.Roslyn;

/// <summary>Finds calls by name in the text of a file, which is sooner done than among all its calls.</summary>
internal static class NamedCalls
{
    /// <summary>The calls of anything that has a name, in the order of the file.</summary>
    /// <param name="name">The name.</param>
    /// <param name="code">The text of the file.</param>
    /// <param name="tree">The file.</param>
    /// <param name="cancellation">Ends the search.</param>
    public static IEnumerable<InvocationExpressionSyntax> Of(
        string name, string code, SyntaxTree tree, CancellationToken cancellation)
    {
        for (var at = Next(0); at >= 0; at = Next(at + name.Length))
        {
            if (IsWhole(new(at, name.Length), code)
                && tree.GetRoot(cancellation).FindToken(at) is { Parent: SimpleNameSyntax called } token
                && token.ValueText == name
                && CallOf(called) is { } call)
                yield return call;
        }

        int Next(int from) => code.IndexOf(name, from, StringComparison.Ordinal);
    }

    private static bool IsWhole(TextSpan span, string code) =>
        (span.Start == 0 || !SyntaxFacts.IsIdentifierPartCharacter(code[span.Start - 1]))
        && (span.End == code.Length || !SyntaxFacts.IsIdentifierPartCharacter(code[span.End]));

    private static InvocationExpressionSyntax? CallOf(SimpleNameSyntax name)
    {
        ExpressionSyntax called = name.Parent switch
        {
            MemberAccessExpressionSyntax access when access.Name == name => access,
            MemberBindingExpressionSyntax binding => binding,
            _ => name,
        };
        return called.Parent is InvocationExpressionSyntax call && call.Expression == called ? call : null;
    }
}
