using Microsoft.CodeAnalysis;
using PreExhaust.Language.Emit;
using PreExhaust.Plans;

namespace PreExhaust.Roslyn;

/// <summary>The classes of the app that its plans name, as they are written.</summary>
/// <param name="Index">The class that knows every plan.</param>
/// <param name="Names">The names in order, each once.</param>
internal sealed record NamedClasses(PlanTypeName Index, ValueList<string> Names)
{
    public static NamedClasses Join(PlanTypeName index, IEnumerable<ValueList<string>> names) => new(
        index,
        names.SelectMany(all => all)
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
