using Microsoft.CodeAnalysis;
using PreExhaust.Language.Emit;
using PreExhaust.Plans;

namespace PreExhaust.Roslyn;

/// <summary>The classes of the app that its plans name, as they are written.</summary>
/// <param name="Index">The class that knows every plan.</param>
/// <param name="Names">The names; joined in order and each once.</param>
internal sealed record NamedClasses(PlanTypeName Index, ValueList<string> Names)
{
    /// <summary>The classes that several sets of plans name; at least one.</summary>
    public static NamedClasses Join(IReadOnlyList<NamedClasses> parts) => new(
        parts[0].Index,
        parts.SelectMany(part => part.Names)
            .Distinct(StringComparer.Ordinal)
            .OrderBy(name => name, StringComparer.Ordinal)
            .ToValueList());

    /// <summary>What the names mean; what is missing or does not fit is the analyzer's to report.</summary>
    public ProgressionModel LookUp(Compilation compilation, CancellationToken cancellation)
    {
        var classes = new ProgressionClasses(compilation, cancellation);
        var found = from name in Names
            let type = classes.Find(name).Class
            where type is not null
            select new KeyValuePair<string, string>(name, type);
        return new(Index, found.ToValueList());
    }
}
