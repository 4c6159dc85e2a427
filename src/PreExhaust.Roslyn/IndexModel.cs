using PreExhaust.Language.Emit;
using PreExhaust.Plans;

namespace PreExhaust.Roslyn;

/// <summary>What the class that knows every plan consists of.</summary>
/// <param name="Type">The class.</param>
/// <param name="Shards">The shards that hold a plan.</param>
internal sealed record IndexModel(PlanTypeName Type, ValueList<int> Shards)
{
    /// <summary>The class that knows what each of several would know; at least one.</summary>
    public static IndexModel Join(IReadOnlyList<IndexModel> parts) =>
        new(parts[0].Type, parts.SelectMany(part => part.Shards).ToValueList());
}
