using PreExhaust.Cli.Reporting;

namespace PreExhaust.Cli.Watching;

/// <summary>What is said now and was not before, or the other way round; what only moved is neither.</summary>
/// <param name="Gained">New findings, in the order of their places.</param>
/// <param name="Lost">Those that are gone.</param>
internal sealed record FindingChanges(IReadOnlyList<ReportEntry> Gained, IReadOnlyList<ReportEntry> Lost)
{
    public static FindingChanges Between(IReadOnlyList<ReportEntry> before, IReadOnlyList<ReportEntry> after) =>
        new(Baseline.Of(before).New(after), Baseline.Of(after).New(before));
}
