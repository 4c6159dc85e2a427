using PreExhaust.Plans;

namespace PreExhaust.Analysis;

/// <summary>
/// Keeps the two loudest ordering findings of an exercise; the others become related places of the first.
/// </summary>
internal static class OrderingLimit
{
    private const int MostPerSlot = 2;
    private const string OrderingIds = "PEX1";

    public static IEnumerable<Finding> Apply(IEnumerable<Finding> findings) => findings
        .GroupBy(finding => (finding.Slot, IsOrdering: IsOrdering(finding)))
        .SelectMany(group => group.Key.IsOrdering ? Limit(group) : group);

    private static IEnumerable<Finding> Limit(IEnumerable<Finding> findings)
    {
        var sorted = findings.OrderBy(finding => finding, new Loudness()).ToList();
        var silenced = sorted
            .Skip(MostPerSlot)
            .Select(finding => new RelatedSlot(finding.Slot, finding.Message));
        sorted[0] = sorted[0] with { Related = sorted[0].Related.Concat(silenced).ToValueList() };
        return sorted.Take(MostPerSlot);
    }

    private static bool IsOrdering(Finding finding) =>
        finding.Rule.Id.StartsWith(OrderingIds, StringComparison.Ordinal);
}
