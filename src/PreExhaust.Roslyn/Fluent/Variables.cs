using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using PreExhaust.Roslyn.Keystrokes;

namespace PreExhaust.Roslyn.Fluent;

/// <summary>Variables that hold one value from their declaration on.</summary>
internal static class Variables
{
    /// <summary>
    /// What a local, a readonly field or a property without setter is declared with; <c>null</c> where it may hold
    /// something else, or is declared in another file.
    /// </summary>
    public static IOperation? InitialValue(
        ISymbol variable, IOperation place, SemanticModel model, CancellationToken cancellation)
    {
        if (variable is ILocalSymbol { RefKind: RefKind.None } local && IsWritten(local, place))
            return null;
        if (variable is not ILocalSymbol && HasStaticConstructor(variable.ContainingType))
            return null;
        if (variable.DeclaringSyntaxReferences is not [var declaration] || declaration.SyntaxTree != model.SyntaxTree)
            return null;
        var initializer = declaration.GetSyntax(cancellation) switch
        {
            VariableDeclaratorSyntax declarator => declarator.Initializer,
            PropertyDeclarationSyntax property => property.Initializer,
            _ => null,
        };
        return initializer is null ? null : Value(model.GetOperation(initializer, cancellation));
    }

    /// <summary>The units of the model's file that declare a variable, and so tell whether it has a value.</summary>
    public static IEnumerable<SyntaxNode?> Units(
        ISymbol variable, SemanticModel model, CancellationToken cancellation) =>
        from declaration in variable.DeclaringSyntaxReferences
        where declaration.SyntaxTree == model.SyntaxTree
        select CodeUnits.Of(declaration.GetSyntax(cancellation));

    /// <summary>Whether a local gets another value somewhere.</summary>
    public static bool IsWritten(ILocalSymbol local, IOperation place) =>
        Root(place).DescendantsAndSelf().Any(operation => IsLocal(Written(operation), local));

    /// <summary>Every place at which a local is named.</summary>
    public static IEnumerable<IOperation> References(ILocalSymbol local, IOperation place) =>
        Root(place).DescendantsAndSelf().Where(operation => IsLocal(operation, local));

    private static IOperation Root(IOperation operation)
    {
        while (operation.Parent is { } parent)
            operation = parent;
        return operation;
    }

    private static IOperation? Value(IOperation? initializer) =>
        (initializer as ISymbolInitializerOperation)?.Value ?? initializer;

    private static IOperation? Written(IOperation operation) => operation switch
    {
        IAssignmentOperation assignment => assignment.Target,
        IIncrementOrDecrementOperation step => step.Target,
        IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } argument => argument.Value,
        IAddressOfOperation address => address.Reference,
        ILocalReferenceOperation { Parent: ITupleOperation } inTuple => inTuple,
        IVariableDeclaratorOperation { Symbol.RefKind: not RefKind.None } alias => alias.Initializer?.Value,
        _ => null,
    };

    private static bool IsLocal(IOperation? operation, ILocalSymbol local) =>
        operation is ILocalReferenceOperation reference
        && SymbolEqualityComparer.Default.Equals(reference.Local, local);

    private static bool HasStaticConstructor(INamedTypeSymbol? type) =>
        type is null || type.StaticConstructors.Any(constructor => !constructor.IsImplicitlyDeclared);
}
