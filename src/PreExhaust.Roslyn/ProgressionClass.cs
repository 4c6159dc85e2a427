using Microsoft.CodeAnalysis;

namespace PreExhaust.Roslyn;

/// <summary>What is wrong with a class for <c>progress by</c>.</summary>
internal static class ProgressionClass
{
    /// <summary>What such a class implements.</summary>
    public const string Interface = "PreExhaust.Progression.IProgression";

    /// <summary>What is needed, as the end of a message.</summary>
    public const string Needed =
        $"'progress by' needs a class with a constructor without parameters that implements {Interface}.";

    private const string RequiredAttribute = "SetsRequiredMembersAttribute";

    /// <summary>The reason why a type does not do, as the rest of a sentence; <c>null</c> where it does.</summary>
    /// <param name="type">The type.</param>
    /// <param name="contract"><see cref="Interface"/>.</param>
    /// <param name="compilation">The code that is to make one.</param>
    public static string? Problem(INamedTypeSymbol type, INamedTypeSymbol contract, Compilation compilation)
    {
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct))
            return "is no class";
        if (type.IsStatic)
            return "is static";
        if (!type.AllInterfaces.Contains(contract, SymbolEqualityComparer.Default))
            return $"does not implement {Interface}";
        if (IsGeneric(type))
            return "has type parameters";
        if (type.IsAbstract)
            return "is abstract";
        if (type.IsFileLocal || !compilation.IsSymbolAccessibleWithin(type, compilation.Assembly))
            return $"is {Accessibility(type)}, so that the generated code cannot see it";
        return ConstructorOf(type, compilation) is { } constructor
            ? MissingMember(type, constructor)
            : "has no constructor without parameters that the generated code can see";
    }

    private static bool IsGeneric(INamedTypeSymbol type) =>
        type.IsGenericType || (type.ContainingType is { } outer && IsGeneric(outer));

    private static string Accessibility(INamedTypeSymbol type) => type switch
    {
        { IsFileLocal: true } => "local to its file",
        { DeclaredAccessibility: Microsoft.CodeAnalysis.Accessibility.Private } => "private",
        { DeclaredAccessibility: Microsoft.CodeAnalysis.Accessibility.Internal } => "internal to another assembly",
        { DeclaredAccessibility: Microsoft.CodeAnalysis.Accessibility.Public } => "inside a hidden class",
        _ => "protected",
    };

    /// <summary>The constructor that a call without arguments means.</summary>
    private static IMethodSymbol? ConstructorOf(INamedTypeSymbol type, Compilation compilation)
    {
        var callable = type.InstanceConstructors
            .Where(constructor => constructor.Parameters.All(p => p.IsOptional || p.IsParams))
            .Where(constructor => compilation.IsSymbolAccessibleWithin(constructor, compilation.Assembly))
            .ToList();
        return callable.Find(constructor => constructor.Parameters.Length == 0)
            ?? (callable.Count == 1 ? callable[0] : null);
    }

    private static string? MissingMember(INamedTypeSymbol type, IMethodSymbol constructor)
    {
        if (constructor.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == RequiredAttribute))
            return null;
        for (var t = type; t is not null; t = t.BaseType)
        {
            var required = t.GetMembers().FirstOrDefault(
                member => member is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true });
            if (required is not null)
                return $"has the required member {required.Name}, which nobody would set";
        }

        return null;
    }
}
