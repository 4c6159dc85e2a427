using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PreExhaust.Language.Emit;
using PreExhaust.Plans;

namespace PreExhaust.Roslyn.Literals;

/// <summary>Looks at the types that are to have the members of a plan.</summary>
internal static class HostTypes
{
    private static readonly SymbolDisplayFormat Namespaces = new(
        globalNamespaceStyle: SymbolDisplayGlobalNamespaceStyle.Omitted,
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers);

    private static readonly SymbolDisplayFormat Names = new(
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers);

    private static readonly SymbolDisplayFormat Keys = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters);

    /// <summary>What generated code must know of a type.</summary>
    public static HostType Of(INamedTypeSymbol type)
    {
        var declarations = Around(type).Reverse().Select(Declaration).ToValueList();
        var parameters = Around(type).SelectMany(t => t.TypeParameters).Select(parameter => parameter.Name);
        return new(
            type.ContainingNamespace.IsGlobalNamespace ? "" : type.ContainingNamespace.ToDisplayString(Namespaces),
            declarations,
            type.Name,
            type.ToDisplayString(Keys),
            type.MemberNames.Concat(parameters).Concat(Around(type).Select(t => t.Name)).ToValueList());
    }

    /// <summary>Why a type cannot have the members of a plan, with the way out; <c>null</c> where it can.</summary>
    public static string? Problem(INamedTypeSymbol type, TypeDeclarationSyntax declaration)
    {
        const string Plan = PlanTypeName.PlanMember;
        foreach (var around in declaration.AncestorsAndSelf().OfType<TypeDeclarationSyntax>())
        {
            if (!around.Modifiers.Any(SyntaxKind.PartialKeyword))
                return NotPartial(around, declaration);
        }

        if (Around(type).FirstOrDefault(t => t.IsFileLocal) is { } local)
        {
            return $"{local.Name} is local to its file, so no generated code can add a plan to it. "
                + "Leave out 'file', or make the type private inside another one to hide it.";
        }

        if (type.Name == Plan)
            return $"A type called {Plan} cannot have the member {Plan}; give the type another name.";
        return type.MemberNames.Contains(Plan) || type.TypeParameters.Any(parameter => parameter.Name == Plan)
            ? $"{type.Name} has a {Plan} already, which is what its plan would be called; rename one of the two."
            : null;
    }

    private static string NotPartial(TypeDeclarationSyntax type, TypeDeclarationSyntax host)
    {
        var name = type.Identifier.ValueText;
        var subject = type == host ? name : $"{name}, which {host.Identifier.ValueText} is in,";
        return $"{subject} is not partial, so no generated code can add the plan. "
            + $"Write 'partial {Keyword(type)} {name}'.";
    }

    private static string Keyword(TypeDeclarationSyntax type) =>
        type is RecordDeclarationSyntax { ClassOrStructKeyword.RawKind: not 0 } record
            ? $"record {record.ClassOrStructKeyword.ValueText}"
            : type.Keyword.ValueText;

    /// <summary>The type and those around it, from the inside.</summary>
    private static IEnumerable<INamedTypeSymbol> Around(INamedTypeSymbol type)
    {
        for (var t = type; t is not null; t = t.ContainingType)
            yield return t;
    }

    private static string Declaration(INamedTypeSymbol type)
    {
        var keyword = type.TypeKind switch
        {
            TypeKind.Interface => "interface",
            TypeKind.Struct => type.IsRecord ? "record struct" : "struct",
            _ => type.IsRecord ? "record" : "class",
        };
        return $"partial {keyword} {type.ToDisplayString(Names)}";
    }
}
