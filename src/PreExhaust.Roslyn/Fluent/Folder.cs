using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace PreExhaust.Roslyn.Fluent;

/// <summary>
/// Tells what expressions of the fluent API come to, by doing with the library what the program would do. Loops, calls
/// of other methods, and variables that change are unknown.
/// </summary>
internal sealed class Folder
{
    private const int Deepest = 500;

    private readonly SemanticModel _model;
    private readonly CancellationToken _cancellation;
    private readonly RuntimeTypes _types = new();
    private readonly RuntimeMembers _members;
    private readonly Dictionary<ISymbol, Folded> _variables = new(SymbolEqualityComparer.Default);
    private readonly Stack<object?> _conditional = new();
    private int _depth;

    public Folder(SemanticModel model, CancellationToken cancellation)
    {
        (_model, _cancellation) = (model, cancellation);
        _members = new(_types);
    }

    /// <summary>The units of the file whose variables it asked for; <c>null</c> is code that is in none.</summary>
    public HashSet<SyntaxNode?> Units { get; } = [];

    /// <summary>The first step that throws when it runs; <c>null</c> where none does.</summary>
    public FoldProblem? Problem { get; private set; }

    public Folded Fold(IOperation? operation)
    {
        _cancellation.ThrowIfCancellationRequested();
        if (operation is null || _depth >= Deepest)
            return Folded.Unknown;
        _depth++;
        try
        {
            var value = operation.ConstantValue is { HasValue: true, Value: var constant }
                ? Constant(constant, operation.Type)
                : FoldValue(operation);
            if (_members.Problem is { } problem)
                Problem ??= new(problem, operation);
            return value;
        }
        finally
        {
            _depth--;
        }
    }

    private Folded FoldValue(IOperation operation) => operation switch
    {
        IConversionOperation conversion => Converted(conversion),
        { Syntax: CollectionExpressionSyntax } => Collection(operation),
        IInvocationOperation call => Call(call),
        IObjectCreationOperation creation => Creation(creation),
        IPropertyReferenceOperation property => Property(property),
        ILocalReferenceOperation local => Variable(local.Local, operation),
        IFieldReferenceOperation { Field: { IsStatic: true, IsReadOnly: true } field } => Variable(field, operation),
        IArrayCreationOperation { Initializer: { } items } array => Array(array, items),
        IWithOperation with => With(with),
        IConditionalOperation { WhenFalse: not null } choice => Fold(choice.Condition).Select(
            condition => condition is bool isTrue ? Fold(isTrue ? choice.WhenTrue : choice.WhenFalse) : Folded.Unknown),
        ICoalesceOperation coalesce =>
            Fold(coalesce.Value).Select(value => value is null ? Fold(coalesce.WhenNull) : Folded.Of(value)),
        IConditionalAccessOperation access => Access(access),
        IConditionalAccessInstanceOperation when _conditional.Count > 0 => Folded.Of(_conditional.Peek()),
        ISwitchExpressionOperation choice => Switch(choice),
        IUnaryOperation unary => Fold(unary.Operand).Select(value => Arithmetic.Of(unary.OperatorKind, value)),
        IBinaryOperation { OperatorMethod: null } binary => Fold(binary.LeftOperand).Select(left =>
            Fold(binary.RightOperand).Select(right => Arithmetic.Of(binary.OperatorKind, left, right))),
        IDefaultValueOperation { Type: { } type } when IsNull(type) => Folded.Of(null),
        IParenthesizedOperation inner => Fold(inner.Operand),
        _ => Folded.Unknown,
    };

    private static bool IsNull(ITypeSymbol type) =>
        type.IsReferenceType || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    private Folded Constant(object? value, ITypeSymbol? type)
    {
        if (value is null || type?.TypeKind != TypeKind.Enum)
            return Folded.Of(value);
        return _types.Of(type) is { } known ? Folded.Of(Enum.ToObject(known, value)) : Folded.Unknown;
    }

    private Folded Call(IInvocationOperation call)
    {
        if (!RuntimeTypes.IsPure(call.TargetMethod))
            return Folded.Unknown;
        var instance = call.Instance is null ? Folded.Of(null) : Fold(call.Instance);
        return instance.Select(value => Arguments(call.Arguments, call.TargetMethod) is { } arguments
            ? Placed(_members.Call(call.TargetMethod, value, arguments), call)
            : Folded.Unknown);
    }

    private Folded Creation(IObjectCreationOperation creation)
    {
        if (creation.Constructor is not { } constructor || !RuntimeTypes.IsPure(constructor)
            || Arguments(creation.Arguments, constructor) is not { } arguments)
            return Folded.Unknown;
        var made = _members.Create(constructor, arguments);
        return made.Select(value => Placed(Initialized(value, creation.Initializer), creation));
    }

    private Folded With(IWithOperation with) => Fold(with.Operand).Select(value => value is null
        ? Folded.Unknown
        : _members.Copy(value).Select(copy => Placed(Initialized(copy, with.Initializer), with)));

    private Folded Initialized(object? value, IObjectOrCollectionInitializerOperation? initializer)
    {
        foreach (var item in initializer?.Initializers ?? ImmutableArray<IOperation>.Empty)
        {
            if (value is null
                || item is not ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target } assignment
                || Fold(assignment.Value) is not { IsKnown: true, Value: var said }
                || !_members.Write(target.Property.Name, value, said))
                return Folded.Unknown;
        }

        return Folded.Of(value);
    }

    private object?[]? Arguments(IEnumerable<IArgumentOperation> arguments, IMethodSymbol method)
    {
        var values = new object?[method.Parameters.Length];
        foreach (var argument in arguments)
        {
            if (argument.Parameter is not { } parameter
                || Fold(argument.Value) is not { IsKnown: true, Value: var value })
                return null;
            values[parameter.Ordinal] = value;
        }

        return values;
    }

    private Folded Converted(IConversionOperation conversion)
    {
        if (conversion.OperatorMethod is { } method && !RuntimeTypes.IsPure(method))
            return Folded.Unknown;
        return Fold(conversion.Operand).Select(value => _types.Of(conversion.Type) is { } type
            ? _members.Convert(value, type)
            : Folded.Unknown);
    }

    private Folded Property(IPropertyReferenceOperation reference)
    {
        if (RuntimeTypes.IsPure(reference.Property))
        {
            var instance = reference.Instance is null ? Folded.Of(null) : Fold(reference.Instance);
            return instance.Select(value => _members.Read(reference.Property, value));
        }

        return reference.Property is { IsStatic: true, IsReadOnly: true } own
            ? Variable(own, reference)
            : Folded.Unknown;
    }

    private Folded Variable(ISymbol variable, IOperation place)
    {
        if (_variables.TryGetValue(variable, out var known))
            return known;
        Units.UnionWith(Variables.Units(variable, _model, _cancellation));
        // One that is made of itself has no value.
        _variables[variable] = Folded.Unknown;
        return _variables[variable] = Fold(Variables.InitialValue(variable, place, _model, _cancellation));
    }

    private Folded Array(IArrayCreationOperation array, IArrayInitializerOperation items) =>
        List(items.ElementValues.Select(Fold), array.Type);

    /// <summary>
    /// The compiler of this version of the API does not name collection expressions, but has their parts. Newer ones
    /// have also what a builder is called with, which nobody wrote.
    /// </summary>
    private Folded Collection(IOperation list) => List(
        list.ChildOperations.Where(part => part is not IArgumentOperation { IsImplicit: true }).SelectMany(Items),
        list.Type);

    private IEnumerable<Folded> Items(IOperation item)
    {
        if (item.Syntax is not SpreadElementSyntax spread)
            return [Fold(item)];
        var list = Fold(item.DescendantsAndSelf().FirstOrDefault(part => part.Syntax == spread.Expression));
        return Conversion.Items(list.Value)?.Select(Folded.Of) ?? [Folded.Unknown];
    }

    private Folded List(IEnumerable<Folded> items, ITypeSymbol? symbol)
    {
        var values = items.ToList();
        return values.All(item => item.IsKnown) && _types.Of(symbol) is { } type
            ? _members.ToList(values.ConvertAll(item => item.Value), type)
            : Folded.Unknown;
    }

    private Folded Access(IConditionalAccessOperation access) => Fold(access.Operation).Select(value =>
    {
        if (value is null)
            return Folded.Of(null);
        _conditional.Push(value);
        var result = Fold(access.WhenNotNull);
        _conditional.Pop();
        return result;
    });

    private Folded Switch(ISwitchExpressionOperation choice) => Fold(choice.Value).Select(value =>
    {
        foreach (var arm in choice.Arms)
        {
            if (arm.Guard is not null)
                return Folded.Unknown;
            if (arm.Pattern is IDiscardPatternOperation)
                return Fold(arm.Value);
            if (arm.Pattern is not IConstantPatternOperation pattern
                || Fold(pattern.Value) is not { IsKnown: true, Value: var constant })
                return Folded.Unknown;
            if (Equals(value, constant))
                return Fold(arm.Value);
        }

        return Folded.Unknown;
    });

    private static Folded Placed(Folded made, IOperation operation) => made.Select(
        value => Folded.Of(PreExhaust.Fluent.Places.In(value, CallPlace.Of(operation))));
}
