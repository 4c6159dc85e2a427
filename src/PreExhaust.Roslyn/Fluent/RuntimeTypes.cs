using Microsoft.CodeAnalysis;
using PreExhaust.Plans;

namespace PreExhaust.Roslyn.Fluent;

/// <summary>
/// The types of the library and the framework that plans in C# are made of, as the compiler loads them.
/// </summary>
internal static class RuntimeTypes
{
    private static readonly System.Reflection.Assembly Library = typeof(TrainingPlan).Assembly;

    /// <summary>What holds nothing but values; no step of these has an effect.</summary>
    private static readonly string[] Pure = ["PreExhaust.Fluent", "PreExhaust.Plans", "PreExhaust.Catalog"];

    /// <summary>Whether a member may be called here: it is of the library and only makes values.</summary>
    public static bool IsPure(ISymbol member) => member.ContainingType is { } type
        && (IsOfLibrary(type) || (type.Name == nameof(TimeSpan) && NamespaceOf(type) == "System"));

    /// <summary>Whether a type is one of the values that plans are made of.</summary>
    public static bool IsOfLibrary(ITypeSymbol type) =>
        type.ContainingAssembly?.Name == Library.GetName().Name
        && Pure.Contains(NamespaceOf(type), StringComparer.Ordinal);

    /// <summary>The type that a symbol stands for; <c>null</c> where the compiler has not loaded it.</summary>
    public static Type? Of(ITypeSymbol? symbol) => symbol switch
    {
        IArrayTypeSymbol { Rank: 1 } array => Of(array.ElementType)?.MakeArrayType(),
        INamedTypeSymbol { IsGenericType: true } generic => OfGeneric(generic),
        INamedTypeSymbol named => Find(named),
        _ => null,
    };

    private static Type? OfGeneric(INamedTypeSymbol symbol)
    {
        var arguments = symbol.TypeArguments.Select(Of).ToArray();
        return arguments.Any(argument => argument is null)
            ? null
            : Find(symbol)?.MakeGenericType(arguments!);
    }

    private static Type? Find(INamedTypeSymbol symbol)
    {
        if (symbol.ContainingType is not null)
            return null;
        var name = $"{NamespaceOf(symbol)}.{symbol.MetadataName}";
        return IsOfLibrary(symbol) ? Library.GetType(name) : Type.GetType(name);
    }

    private static string NamespaceOf(ITypeSymbol type) => type.ContainingNamespace?.ToDisplayString() ?? "";
}
