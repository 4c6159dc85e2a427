using System.CommandLine;
using System.CommandLine.Parsing;
using PreExhaust.Cli.Reporting;

namespace PreExhaust.Cli.Commands;

/// <summary>The file of findings that are known and stay quiet.</summary>
internal sealed class BaselineOptions(Host host)
{
    private readonly Option<string?> _file = new("--baseline")
    {
        Description = "Stay quiet about the findings in this file",
        HelpName = "FILE",
    };

    private readonly Option<bool> _write = new("--write-baseline")
    {
        Description = "Write what is found now to the --baseline file",
    };

    public void AddTo(Command command)
    {
        command.Add(_file);
        command.Add(_write);
        command.Validators.Add(Validate);
    }

    /// <summary>The findings that are not known; none where they become known now.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="entries">All findings.</param>
    /// <param name="problems">Takes what is wrong with the file.</param>
    public IReadOnlyList<ReportEntry> Unknown(
        ParseResult parsed, IReadOnlyList<ReportEntry> entries, List<string> problems)
    {
        if (parsed.GetValue(_file) is not { } file)
            return entries;
        var path = Path.GetFullPath(file, host.Directory);
        if (parsed.GetValue(_write))
            return Write(file, path, entries, problems);
        var (baseline, problem) = Baseline.Read(path);
        if (problem is not null)
            problems.Add($"{file}: {problem}");
        return baseline?.New(entries) ?? entries;
    }

    private IReadOnlyList<ReportEntry> Write(
        string file, string path, IReadOnlyList<ReportEntry> entries, List<string> problems)
    {
        if (Baseline.Write(path, entries) is { } failure)
            problems.Add($"{file}: {failure}");
        else
            host.Error.WriteLine($"{Printable.Of(file)}: {Amount(entries.Count)} known from now on");
        return [];
    }

    private static string Amount(int findings) =>
        findings == 1 ? "1 finding is" : FormattableString.Invariant($"{findings} findings are");

    private void Validate(CommandResult parsed)
    {
        if (parsed.GetValue(_write) && parsed.GetResult(_file) is null)
            parsed.AddError("--write-baseline goes with --baseline FILE");
    }
}
