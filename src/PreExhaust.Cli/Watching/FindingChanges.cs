using PreExhaust.Cli.Reporting;

namespace PreExhaust.Cli.Watching;

/// <summary>What is said now and was not before, or the other way round; what only moved is neither.</summary>
/// <param name="Gained">New findings, in the order of their places.</param>
/// <param name="Lost">Those that are gone.</param>
internal sealed record FindingChanges(IReadOnlyList<ReportEntry> Gained, IReadOnlyList<ReportEntry> Lost)
{
    public static FindingChanges Between(IReadOnlyList<ReportEntry> before, IReadOnlyList<ReportEntry> after) =>
        new(Without(after, before), Without(before, after));

    private static List<ReportEntry> Without(IEnumerable<ReportEntry> entries, IEnumerable<ReportEntry> others)
    {
        var known = others.GroupBy(Key).ToDictionary(alike => alike.Key, alike => alike.Count());
        var left = new List<ReportEntry>();
        foreach (var entry in entries)
        {
            if (known.GetValueOrDefault(Key(entry)) > 0)
                known[Key(entry)]--;
            else
                left.Add(entry);
        }

        return left;
    }

    private static (string File, string Id, string Message) Key(ReportEntry entry) =>
        (entry.File, entry.Id, entry.Message);
}
