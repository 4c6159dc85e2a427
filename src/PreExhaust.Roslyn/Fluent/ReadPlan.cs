using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using PreExhaust.Plans;

namespace PreExhaust.Roslyn.Fluent;

/// <summary>What a chain that begins a plan comes to.</summary>
/// <param name="Plan">The plan; <c>null</c> where none can be told.</param>
/// <param name="Problem">What is wrong where it throws when it is made.</param>
/// <param name="Units">The units of its file that were read for it.</param>
internal sealed record ReadPlan(FoundPlan? Plan, PlanProblem? Problem, IReadOnlyCollection<SyntaxNode?> Units)
{
    /// <summary>What begins at a call; nothing where the call is none of ours or its plan goes on elsewhere.</summary>
    public static IEnumerable<ReadPlan> From(
        InvocationExpressionSyntax call, SemanticModel model, CancellationToken cancellation) =>
        model.GetSymbolInfo(call, cancellation).Symbol?.ContainingType?.ToDisplayString() == FoundPlan.Start
        && model.GetOperation(call, cancellation) is { } start
            ? PlanEnds.Of(start).Select(end => From(start, end, new(model, cancellation)))
            : [];

    private static ReadPlan From(IOperation start, IOperation end, Folder folder)
    {
        if (folder.Fold(end).Value is TrainingPlan plan && end.Syntax is ExpressionSyntax code)
            return new(new(code, plan), null, folder.Units);
        if (folder.Problem is not { } problem)
            return new(null, null, folder.Units);
        // What only the whole plan shows is said where it begins.
        var step = problem.Step is IConversionOperation || problem.Step == end ? start : problem.Step;
        return new(null, new(problem.Message, CallPlace.Of(step)), folder.Units);
    }
}
