using System.Reflection;
using Microsoft.CodeAnalysis;

namespace PreExhaust.Roslyn.Fluent;

/// <summary>
/// Calls members of the library as the program would: what a step means is said once, in the library itself.
/// </summary>
internal static class RuntimeMembers
{
    private const BindingFlags Public = BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance;

    public static Folded Call(IMethodSymbol method, object? instance, object?[] arguments)
    {
        if (instance is null && !method.IsStatic)
            return Folded.Unknown;
        var type = instance?.GetType() ?? RuntimeTypes.Of(method.ContainingType);
        var found = type?.GetMethods(Public)
            .FirstOrDefault(candidate => candidate.Name == method.Name && Fits(candidate, method));
        if (found is { IsGenericMethodDefinition: true })
            found = Construct(found, method);
        return found is null ? Folded.Unknown : Try(() => found.Invoke(instance, Coerced(found, arguments)));
    }

    public static Folded Create(IMethodSymbol constructor, object?[] arguments)
    {
        if (RuntimeTypes.Of(constructor.ContainingType) is not { } type)
            return Folded.Unknown;
        var found = type.GetConstructors().FirstOrDefault(candidate => Fits(candidate, constructor));
        return found is not null ? Try(() => found.Invoke(Coerced(found, arguments)))
            : type.IsValueType && arguments.Length == 0 ? Folded.Of(Activator.CreateInstance(type))
            : Folded.Unknown;
    }

    public static Folded Read(IPropertySymbol property, object? instance)
    {
        if (instance is null && !property.IsStatic)
            return Folded.Unknown;
        var type = instance?.GetType() ?? RuntimeTypes.Of(property.ContainingType);
        return type?.GetProperty(property.Name, Public) is { } found && found.GetIndexParameters().Length == 0
            ? Try(() => found.GetValue(instance))
            : Folded.Unknown;
    }

    /// <summary>Sets a property of a value that nobody else knows yet.</summary>
    public static bool Write(string property, object instance, object? value)
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
    public static Folded Copy(object value) => value.GetType().IsValueType
        ? Folded.Of(System.Runtime.CompilerServices.RuntimeHelpers.GetObjectValue(value))
        : value.GetType().GetMethod("<Clone>$") is { } clone ? Try(() => clone.Invoke(value, null)) : Folded.Unknown;

    /// <summary>What throws here throws in the program, and says there why.</summary>
    private static Folded Try(Func<object?> call)
    {
        try
        {
            return Folded.Of(call());
        }
        catch (Exception exception) when (exception is TargetInvocationException or ArgumentException)
        {
            return Folded.Unknown;
        }
    }

    private static bool Fits(MethodBase candidate, IMethodSymbol method)
    {
        var parameters = candidate.GetParameters();
        var wanted = method.OriginalDefinition.Parameters;
        return parameters.Length == wanted.Length
            && candidate.IsStatic == method.IsStatic
            && (candidate as MethodInfo)?.IsGenericMethodDefinition != !method.IsGenericMethod
            && parameters.Zip(method.Parameters, (p, w) => IsSame(p.ParameterType, w.Type)).All(same => same);
    }

    private static bool IsSame(Type type, ITypeSymbol symbol) =>
        type.ContainsGenericParameters || type == RuntimeTypes.Of(symbol);

    private static MethodInfo? Construct(MethodInfo found, IMethodSymbol method)
    {
        var arguments = method.TypeArguments.Select(RuntimeTypes.Of).ToArray();
        return arguments.Any(argument => argument is null) ? null : found.MakeGenericMethod(arguments!);
    }

    private static object?[] Coerced(MethodBase method, object?[] arguments) => method.GetParameters()
        .Zip(arguments, (parameter, argument) => Conversion.To(argument, parameter.ParameterType))
        .ToArray();
}
