using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace PreExhaust.Roslyn.Fluent;

/// <summary>
/// Calls members of the library as the program would: what a step means is said once, in the library itself.
/// </summary>
/// <param name="types">The types that there are.</param>
internal sealed class RuntimeMembers(RuntimeTypes types)
{
    private const BindingFlags Public = BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance;

    /// <summary>The methods of the types that plans are made of, by name: listing them is the slow part.</summary>
    private static readonly ConcurrentDictionary<Type, ILookup<string, MethodInfo>> Methods = new();

    private readonly Dictionary<ISymbol, MemberInfo?> _known = new(SymbolEqualityComparer.Default);

    /// <summary>What a step said that cannot be done; <c>null</c> as long as all could.</summary>
    public string? Problem { get; private set; }

    public Folded Call(IMethodSymbol method, object? instance, object?[] arguments)
    {
        if (instance is null && !method.IsStatic)
            return Folded.Unknown;
        return Known(method, () => FindMethod(method, instance)) is MethodInfo found
            ? Try(() => found.Invoke(instance, Coerced(found, arguments)))
            : Folded.Unknown;
    }

    public Folded Create(IMethodSymbol constructor, object?[] arguments)
    {
        if (types.Of(constructor.ContainingType) is not { } type)
            return Folded.Unknown;
        if (type.IsValueType && arguments.Length == 0)
            return Folded.Of(Activator.CreateInstance(type));
        var known = Known(constructor, () => type.GetConstructors().FirstOrDefault(found => Fits(found, constructor)));
        return known is ConstructorInfo found
            ? Try(() => found.Invoke(Coerced(found, arguments)))
            : Folded.Unknown;
    }

    public Folded Read(IPropertySymbol property, object? instance)
    {
        if (instance is null && !property.IsStatic)
            return Folded.Unknown;
        var type = instance?.GetType() ?? types.Of(property.ContainingType);
        var known = Known(property, () => type?.GetProperty(property.Name, Public));
        return known is PropertyInfo found && found.GetIndexParameters().Length == 0
            ? Try(() => found.GetValue(instance))
            : Folded.Unknown;
    }

    /// <summary>Makes a value one of another type.</summary>
    public Folded Convert(object? value, Type type) => Try(() => Conversion.To(value, type));

    /// <summary>Items as an array or a list of the library.</summary>
    public Folded ToList(IReadOnlyList<object?> items, Type list) => Try(() => Conversion.ToList(items, list));

    /// <summary>Sets a property of a value that nobody else knows yet.</summary>
    public bool Write(string property, object instance, object? value)
    {
        if (instance.GetType().GetProperty(property, Public) is not { CanWrite: true } found)
            return false;
        return Try(() =>
        {
            found.SetValue(instance, Conversion.To(value, found.PropertyType));
            return instance;
        }).IsKnown;
    }

    /// <summary>The copy that a <c>with</c> expression changes.</summary>
    public Folded Copy(object value) => value.GetType().IsValueType
        ? Folded.Of(System.Runtime.CompilerServices.RuntimeHelpers.GetObjectValue(value))
        : value.GetType().GetMethod("<Clone>$") is { } clone ? Try(() => clone.Invoke(value, null)) : Folded.Unknown;

    /// <summary>What throws here throws in the program, and says there why.</summary>
    private Folded Try(Func<object?> call)
    {
        try
        {
            return Folded.Of(call());
        }
        catch (Exception exception) when (exception
            is ArgumentException or InvalidCastException or OverflowException or TargetInvocationException)
        {
            if (exception is TargetInvocationException { InnerException: ArgumentException problem })
                Problem ??= problem.Message.Split('\r', '\n')[0];
            return Folded.Unknown;
        }
    }

    private MemberInfo? Known(ISymbol symbol, Func<MemberInfo?> find)
    {
        if (!_known.TryGetValue(symbol, out var member))
            _known[symbol] = member = find();
        return member;
    }

    private MethodInfo? FindMethod(IMethodSymbol method, object? instance)
    {
        if ((instance?.GetType() ?? types.Of(method.ContainingType)) is not { } type)
            return null;
        var methods = Methods.GetOrAdd(
            type, t => t.GetMethods(Public).ToLookup(candidate => candidate.Name, StringComparer.Ordinal));
        var found = methods[method.Name].FirstOrDefault(candidate => Fits(candidate, method));
        return found is { IsGenericMethodDefinition: true } ? Construct(found, method) : found;
    }

    private bool Fits(MethodBase candidate, IMethodSymbol method)
    {
        var parameters = candidate.GetParameters();
        return parameters.Length == method.Parameters.Length
            && candidate.IsStatic == method.IsStatic
            && candidate.IsGenericMethodDefinition == method.IsGenericMethod
            && parameters.Zip(method.Parameters, (p, w) => IsSame(p.ParameterType, w.Type)).All(same => same);
    }

    private bool IsSame(Type type, ITypeSymbol symbol) =>
        type.ContainsGenericParameters || type == types.Of(symbol);

    private MethodInfo? Construct(MethodInfo found, IMethodSymbol method)
    {
        var arguments = method.TypeArguments.Select(types.Of).ToArray();
        return arguments.Any(argument => argument is null) ? null : found.MakeGenericMethod(arguments!);
    }

    private static object?[] Coerced(MethodBase method, object?[] arguments) => method.GetParameters()
        .Zip(arguments, (parameter, argument) => Conversion.To(argument, parameter.ParameterType))
        .ToArray();
}
