using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PreExhaust.Plans;
using PreExhaust.Roslyn.Fluent;

namespace PreExhaust.Roslyn.Lookups;

/// <summary>Tells which part of which plan an expression is, by its type or by how it came about.</summary>
/// <param name="plans">The plans of the project.</param>
/// <param name="model">What the code of the file means.</param>
/// <param name="units">Takes the units of the file that it reads.</param>
/// <param name="cancellation">Ends the work.</param>
internal sealed class PartReader(
    KnownPlans plans, SemanticModel model, ISet<SyntaxNode?> units, CancellationToken cancellation)
{
    private const int Deepest = 50;

    private int _depth;

    /// <summary>The part; <c>null</c> where only running the program would tell.</summary>
    public KnownPart? Of(IOperation? operation)
    {
        if (operation is null || _depth >= Deepest)
            return null;
        _depth++;
        try
        {
            return operation.Type is INamedTypeSymbol type && plans.OfType(type, cancellation) is { } part
                ? part
                : Read(operation);
        }
        finally
        {
            _depth--;
        }
    }

    /// <summary>What the compiler makes of a call.</summary>
    public IInvocationOperation? Call(SyntaxNode call) =>
        model.GetOperation(call, cancellation) as IInvocationOperation;

    /// <summary>What a call asks: the part, and the name as an argument.</summary>
    public static (IOperation? Part, IArgumentOperation? Name) Question(IInvocationOperation call)
    {
        var arguments = call.Arguments;
        var name = arguments.FirstOrDefault(a => a.Parameter?.Type.SpecialType == SpecialType.System_String);
        var part = call.TargetMethod.IsExtensionMethod ? arguments.FirstOrDefault()?.Value : call.Instance;
        return (part, name);
    }

    /// <summary>The text of an argument that is one for certain.</summary>
    public static string? TextOf(IArgumentOperation? argument) =>
        argument?.Value.ConstantValue is { HasValue: true, Value: string text } ? text : null;

    private KnownPart? Read(IOperation operation) => operation switch
    {
        IConversionOperation conversion => Of(conversion.Operand) ?? Folded(operation),
        IParenthesizedOperation inner => Of(inner.Operand),
        IPropertyReferenceOperation { Property: { Name: "Model" } property } model
            when KnownPlans.IsTyped(property.ContainingType) => Of(model.Instance),
        IInvocationOperation call => OfCall(call) ?? Folded(operation),
        ILocalReferenceOperation local =>
            Of(Variables.InitialValue(local.Local, local, model, cancellation)) ?? Folded(operation),
        IConditionalAccessInstanceOperation => Of(Accessed(operation)),
        IConditionalAccessOperation access => Of(access.WhenNotNull),
        _ => Folded(operation),
    };

    private KnownPart? OfCall(IInvocationOperation call)
    {
        var (part, argument) = Question(call);
        if (TextOf(argument) is not { } name)
            return null;
        if (plans.IsIndex(call.TargetMethod))
            return plans.Named(name, cancellation) is { } plan ? KnownPart.Of(plan) : null;
        return call.TargetMethod.Name == Lookup.SessionMethod
            && Lookup.IsOurs(call.TargetMethod)
            && Of(part) is { } known
            && Lookup.FindSession(known, name) is { } session
                ? KnownPart.Of(known.Plan, session)
                : null;
    }

    private KnownPart? Folded(IOperation operation)
    {
        if (operation.Type is not { Name: nameof(TrainingPlan) } type || !RuntimeTypes.IsOfLibrary(type))
            return null;
        var folder = new Folder(model, cancellation);
        var value = folder.Fold(operation).Value;
        units.UnionWith(folder.Units);
        return value is TrainingPlan plan ? KnownPart.Of(plan) : null;
    }

    private static IOperation? Accessed(IOperation instance)
    {
        for (var operation = instance; operation.Parent is { } parent; operation = parent)
        {
            if (parent is IConditionalAccessOperation access && access.WhenNotNull == operation)
                return access.Operation;
        }

        return null;
    }
}
