using Microsoft.CodeAnalysis.CSharp.Syntax;
using PreExhaust.Plans;
using PreExhaust.Roslyn.Fluent;

namespace PreExhaust.Roslyn.Tests.Fluent;

/// <summary>What the analyzer makes of the plans in a file.</summary>
internal static class Folding
{
    /// <summary>The plan of each chain that becomes one; <c>null</c> for one that cannot be told.</summary>
    public static IReadOnlyList<TrainingPlan?> PlansIn(string source)
    {
        var compilation = FluentSource.Compilation(source);
        var tree = compilation.SyntaxTrees.Single();
        var model = compilation.GetSemanticModel(tree);
        var starts =
            from call in tree.GetRoot().DescendantNodes().OfType<InvocationExpressionSyntax>()
            where call.Expression is IdentifierNameSyntax { Identifier.Text: "Plan" }
            select model.GetOperation(call)!;
        return starts
            .SelectMany(PlanEnds.Of)
            .Select(end => new Folder(model, default).Fold(end).Value as TrainingPlan)
            .ToList();
    }

    /// <summary>The innermost expressions of a file that cannot be told.</summary>
    public static IEnumerable<string> UnknownIn(string source)
    {
        var compilation = FluentSource.Compilation(source);
        var tree = compilation.SyntaxTrees.Single();
        var model = compilation.GetSemanticModel(tree);
        return
            from call in tree.GetRoot().DescendantNodes().OfType<InvocationExpressionSyntax>()
            where IsUnknown(call) && !call.DescendantNodes().OfType<InvocationExpressionSyntax>().Any(IsUnknown)
            select call.ToString();

        bool IsUnknown(ExpressionSyntax call) => !new Folder(model, default).Fold(model.GetOperation(call)).IsKnown;
    }
}
