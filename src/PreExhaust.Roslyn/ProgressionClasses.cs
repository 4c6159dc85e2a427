using Microsoft.CodeAnalysis;
using PreExhaust.Catalog;

namespace PreExhaust.Roslyn;

/// <summary>Finds the classes that <c>progress by</c> names, in a project and in the assemblies it refers to.</summary>
internal sealed class ProgressionClasses(Compilation compilation, CancellationToken cancellation)
{
    private static readonly SymbolDisplayFormat Plain = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces);

    private readonly INamedTypeSymbol? _contract = compilation.GetTypeByMetadataName(ProgressionClass.Interface);

    /// <summary>
    /// What a name means. Without the library nothing can be said about it, and the compiler says so.
    /// </summary>
    /// <param name="name">The name, with or without its namespace and the classes around it.</param>
    public ProgressionMatch Find(string name)
    {
        if (_contract is null)
            return new(null, null);
        var simple = name.Substring(name.LastIndexOf('.') + 1);
        var types = Named(compilation.GetSymbolsWithName(simple, SymbolFilter.Type, cancellation), name);
        var fitting = Fitting(types);
        if (fitting.Count == 0)
        {
            types.AddRange(Named(Foreign(names => names.Contains(simple)), name));
            fitting = Fitting(types);
        }

        if (fitting.Find(type => FullName(type) == name) is { } exact)
            fitting = [exact];
        return fitting.Count switch
        {
            1 => new(fitting[0].ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat), null),
            0 => new(null, types.Count > 0 ? Misfit(types[0]) : Missing(name)),
            _ => new(null, $"'{name}' can be {string.Join(" or ", fitting.Select(FullName))}; name it in full."),
        };
    }

    private static List<INamedTypeSymbol> Named(IEnumerable<ISymbol> symbols, string name) => symbols
        .OfType<INamedTypeSymbol>()
        .Where(type => ("." + FullName(type)).EndsWith("." + name, StringComparison.Ordinal))
        .OrderBy(FullName, StringComparer.Ordinal)
        .ToList();

    private static string FullName(INamedTypeSymbol type) => type.ToDisplayString(Plain);

    /// <summary>The types of a namespace and those inside them.</summary>
    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceOrTypeSymbol parent) => parent
        .GetMembers()
        .OfType<INamespaceOrTypeSymbol>()
        .SelectMany(member => member is INamedTypeSymbol type ? TypesIn(type).Prepend(type) : TypesIn(member));

    private List<INamedTypeSymbol> Fitting(IEnumerable<INamedTypeSymbol> types) =>
        types.Where(type => ProgressionClass.Problem(type, _contract!, compilation) is null).ToList();

    /// <summary>Only an assembly that refers to the library can implement its interface.</summary>
    private IEnumerable<INamedTypeSymbol> Foreign(Func<ICollection<string>, bool> isWorthIt) => compilation
        .SourceModule.ReferencedAssemblySymbols
        .Where(assembly => assembly.Modules.Any(module => module.ReferencedAssemblies.Any(a => a.Name == Library.Name)))
        .Where(assembly => isWorthIt(assembly.TypeNames))
        .SelectMany(assembly => TypesIn(assembly.GlobalNamespace));

    private string Misfit(INamedTypeSymbol type)
    {
        var problem = ProgressionClass.Problem(type, _contract!, compilation);
        return $"The class {FullName(type)} {problem}; {ProgressionClass.Needed}";
    }

    private string Missing(string name)
    {
        var own = compilation.GetSymbolsWithName(_ => true, SymbolFilter.Type, cancellation);
        var all = Fitting(own.OfType<INamedTypeSymbol>().Concat(Foreign(_ => true)));
        var candidates = name.Contains('.') ? all.Select(FullName) : all.Select(type => type.Name);
        var meant = Spelling.Closest(name, candidates, 3);
        var hint = meant.Count == 0
            ? $"; {ProgressionClass.Needed}"
            : $"; did you mean {string.Join(" or ", meant.Select(m => $"'{m}'"))}?";
        return $"The app has no class '{name}'{hint}";
    }
}
