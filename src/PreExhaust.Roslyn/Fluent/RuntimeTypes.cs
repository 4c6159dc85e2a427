using Microsoft.CodeAnalysis;
using PreExhaust.Plans;

namespace PreExhaust.Roslyn.Fluent;

/// <summary>
/// The types of the library and the framework that plans in C# are made of, as the compiler loads them.
/// </summary>
internal sealed class RuntimeTypes
{
    private static readonly System.Reflection.Assembly Library = typeof(TrainingPlan).Assembly;

    private readonly Dictionary<ITypeSymbol, Type?> _known = new(SymbolEqualityComparer.Default);

    /// <summary>Whether a member may be called here: it is of the library and only makes values.</summary>
    public static bool IsPure(ISymbol member) => member.ContainingType is { } type
        && (IsOfLibrary(type) || IsTime(type));

    /// <summary>Whether a type is one of the values that plans are made of.</summary>
    public static bool IsOfLibrary(ITypeSymbol type) =>
        type.ContainingNamespace is { Name: "Fluent" or "Plans" or "Catalog", ContainingNamespace: { } outer }
        && outer.Name == nameof(PreExhaust)
        && IsOutermost(outer)
        && type.ContainingAssembly?.Name == nameof(PreExhaust);

    /// <summary>The type that a symbol stands for; <c>null</c> where the compiler has not loaded it.</summary>
    public Type? Of(ITypeSymbol? symbol)
    {
        if (symbol is null)
            return null;
        if (!_known.TryGetValue(symbol, out var type))
            _known[symbol] = type = Find(symbol);
        return type;
    }

    private Type? Find(ITypeSymbol symbol) => symbol switch
    {
        IArrayTypeSymbol { Rank: 1 } array => Of(array.ElementType)?.MakeArrayType(),
        INamedTypeSymbol { IsGenericType: true } generic => FindGeneric(generic),
        INamedTypeSymbol named => Load(named),
        _ => null,
    };

    private Type? FindGeneric(INamedTypeSymbol symbol)
    {
        var arguments = symbol.TypeArguments.Select(Of).ToArray();
        return arguments.Any(argument => argument is null) ? null : Load(symbol)?.MakeGenericType(arguments!);
    }

    private static Type? Load(INamedTypeSymbol symbol)
    {
        if (symbol.ContainingType is not null)
            return null;
        var name = $"{symbol.ContainingNamespace.ToDisplayString()}.{symbol.MetadataName}";
        return IsOfLibrary(symbol) ? Library.GetType(name) : Type.GetType(name);
    }

    private static bool IsTime(INamedTypeSymbol type) =>
        type is { Name: nameof(TimeSpan), ContainingNamespace: { Name: nameof(System) } outer } && IsOutermost(outer);

    private static bool IsOutermost(INamespaceSymbol name) => name.ContainingNamespace?.IsGlobalNamespace == true;
}
