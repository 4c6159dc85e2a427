using PreExhaust.Analysis;
using PreExhaust.Cli.Reporting;
using PreExhaust.LanguageServer.Files;

namespace PreExhaust.Cli.Files;

/// <summary>One check of everything that a command line names.</summary>
/// <param name="Entries">What is said of the settings, then of the files.</param>
/// <param name="Problems">What could not be read, a sentence each.</param>
/// <param name="FileCount">The number of files read.</param>
internal sealed record CheckRun(IReadOnlyList<ReportEntry> Entries, IReadOnlyList<string> Problems, int FileCount)
{
    /// <summary>Files are held in memory so many at a time.</summary>
    private const int FilesAtATime = 256;

    /// <summary>Checks, on all cores.</summary>
    /// <param name="host">Where the files are.</param>
    /// <param name="paths">What the command line names.</param>
    /// <param name="offersFixes">Whether findings come with their fixes.</param>
    /// <param name="fixer">Mends files before they are checked.</param>
    public static CheckRun Of(Host host, IEnumerable<string> paths, bool offersFixes, FileFixer? fixer = null)
    {
        var input = new WorkoutInput(host);
        var configurations = new Configurations(host.PathOf);
        using var progress = new ProgressLine(host);
        var entries = new List<ReportEntry>();
        foreach (var some in input.Read(paths).Select(Prepare).Chunk(FilesAtATime))
        {
            entries.AddRange(some.Length == 1
                ? FileCheck.Run(some[0].File, some[0].Options)
                : some.AsParallel().AsOrdered().SelectMany(file => FileCheck.Run(file.File, file.Options)));
            progress.Report(input.FileCount, input.FoundCount);
        }

        return new(
            configurations.Sources.SelectMany(FileCheck.Run).Concat(entries).ToList(),
            input.Problems.Concat(configurations.Problems).Concat(fixer?.Problems ?? []).ToList(),
            input.FileCount);

        (WorkoutFile File, AnalysisOptions Options) Prepare(WorkoutFile file)
        {
            var options = configurations.For(file.FullPath ?? host.InputPath);
            return (fixer?.Fix(file, options) ?? file, offersFixes ? options : options.WithoutFixes());
        }
    }
}
