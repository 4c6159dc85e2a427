using PreExhaust.Analysis;
using PreExhaust.Cli.Reporting;
using PreExhaust.Language;
using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Editing;
using PreExhaust.Plans;

namespace PreExhaust.Cli.Files;

/// <summary>Applies the safe fixes of files, or shows what they would change.</summary>
/// <param name="host">Takes what there is to show.</param>
/// <param name="isWanted">Whether findings of an id are fixed.</param>
/// <param name="isDryRun">Whether nothing is written.</param>
internal sealed class FileFixer(Host host, Func<string, bool> isWanted, bool isDryRun)
{
    private readonly FileWriter _writer = new(host);
    private bool _hasInput;
    private int _files;
    private int _fixes;

    /// <summary>What could not be fixed or written, a sentence each.</summary>
    public IReadOnlyList<string> Problems => _writer.Problems;

    /// <summary>Whether standard output holds fixed text or a diff, so that findings have to go elsewhere.</summary>
    public bool UsesOutput => isDryRun || _hasInput;

    /// <summary>What was done, or would be, in one line.</summary>
    public string Summary => Reporting.Summary.OfFixing(_fixes, _files, isDryRun);

    /// <summary>The file with its safe fixes; as it is where it could not be written.</summary>
    /// <param name="file">The file.</param>
    /// <param name="options">What is looked for; nothing else is fixed.</param>
    public WorkoutFile Fix(WorkoutFile file, AnalysisOptions options)
    {
        var fixes = ValueList<AppliedFix>.Empty;
        var rewritten = RewrittenFile.Of(file, "fixed", Rewrite);
        if (rewritten.Problem is not null)
        {
            _writer.Refuse(rewritten);
            return file;
        }

        _hasInput |= file.FullPath is null;
        if (isDryRun)
            DiffReport.Write(file.Path, rewritten.Before, rewritten.After, host);
        else if (!_writer.Write(rewritten))
            return file;
        Tell(file, fixes);
        return file with { Content = rewritten.Content };

        string Rewrite(string text)
        {
            var result = SafeFixes.Apply(text, file.Path, file.Shared, Check);
            fixes = result.Fixes;
            return result.Text;
        }

        IEnumerable<Diagnostic> Check(WorkoutDocument document) =>
            document.Diagnostics.Concat(document.Check(options)).Where(diagnostic => isWanted(diagnostic.Id));
    }

    private void Tell(WorkoutFile file, ValueList<AppliedFix> fixes)
    {
        _fixes += fixes.Count;
        _files += fixes.Count > 0 ? 1 : 0;
        foreach (var fix in fixes)
        {
            var place = Printable.Of($"{file.Path}({fix.Line})");
            host.Error.WriteLine($"{place}: {(isDryRun ? "would fix" : "fixed")} {fix.Id}: {Printable.Of(fix.Title)}");
        }
    }
}
