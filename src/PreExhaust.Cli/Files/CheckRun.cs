using PreExhaust.Analysis;
using PreExhaust.Cli.Reporting;

namespace PreExhaust.Cli.Files;

/// <summary>One check of everything that a command line names.</summary>
/// <param name="Entries">What is said of the settings, then of the files.</param>
/// <param name="Problems">What could not be read, a sentence each.</param>
/// <param name="FileCount">The number of files read.</param>
internal sealed record CheckRun(IReadOnlyList<ReportEntry> Entries, IReadOnlyList<string> Problems, int FileCount)
{
    /// <param name="host">Where the files are.</param>
    /// <param name="paths">What the command line names.</param>
    /// <param name="adjust">What the command asks of every analysis.</param>
    public static CheckRun Of(Host host, IEnumerable<string> paths, Func<AnalysisOptions, AnalysisOptions> adjust)
    {
        var input = new WorkoutInput(host);
        var configurations = new Configurations(host);
        var findings = input.Read(paths)
            .SelectMany(file => FileCheck.Run(file, adjust(configurations.For(file))))
            .ToList();
        return new(
            configurations.Sources.SelectMany(FileCheck.Run).Concat(findings).ToList(),
            input.Problems.Concat(configurations.Problems).ToList(),
            input.FileCount);
    }
}
