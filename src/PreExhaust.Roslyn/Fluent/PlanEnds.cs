using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PreExhaust.Plans;

namespace PreExhaust.Roslyn.Fluent;

/// <summary>Where a chain that begins a plan has become one.</summary>
internal static class PlanEnds
{
    /// <summary>
    /// The expressions that are a whole plan; none where other code may add to it.
    /// </summary>
    public static IEnumerable<IOperation> Of(IOperation start)
    {
        var end = Climb(start);
        if (IsPlan(end))
            return [end];
        if (end.Parent is not IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator })
            return [];
        var local = declarator.Symbol;
        if (Variables.IsWritten(local, end))
            return [];
        return Variables.References(local, end).SelectMany(Of);
    }

    /// <summary>The outermost expression that is still about the same plan.</summary>
    private static IOperation Climb(IOperation operation)
    {
        while (Next(operation) is { } next)
            operation = next;
        return operation;
    }

    private static IOperation? Next(IOperation operation) => operation.Parent switch
    {
        IInvocationOperation call when call.Instance == operation && RuntimeTypes.IsPure(call.TargetMethod)
            && !IsPlan(operation) => call,
        IConversionOperation conversion => conversion,
        IConditionalOperation choice when choice.Condition != operation => choice,
        ISwitchExpressionArmOperation { Parent: ISwitchExpressionOperation choice } => choice,
        ICoalesceOperation coalesce => coalesce,
        IParenthesizedOperation inner => inner,
        IWithOperation with when with.Operand == operation => with,
        _ => null,
    };

    private static bool IsPlan(IOperation operation) =>
        operation.Type is { Name: nameof(TrainingPlan) } type && RuntimeTypes.IsOfLibrary(type);
}
