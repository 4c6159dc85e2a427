using System.Text.Json;
using PreExhaust.Cli.Files;
using PreExhaust.LanguageServer.Files;

namespace PreExhaust.Cli.Reporting;

/// <summary>
/// Findings that are known and stay quiet. They are known by file, id and message, so that moving lines changes
/// nothing; as many as there were are known.
/// </summary>
internal sealed class Baseline
{
    private readonly Dictionary<KnownFinding, int> _known;

    private Baseline(IEnumerable<KnownFinding> known) =>
        _known = known.GroupBy(finding => finding).ToDictionary(alike => alike.Key, alike => alike.Count());

    /// <summary>Findings that are known from now on.</summary>
    public static Baseline Of(IEnumerable<ReportEntry> entries) => new(entries.Select(KnownFinding.Of));

    /// <summary>Reads a file; what is wrong with it comes in its place.</summary>
    public static (Baseline? Baseline, string? Problem) Read(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            var file = JsonSerializer.Deserialize(stream, ReportJsonContext.Default.BaselineFile);
            return file is { Version: 1, Findings: { } findings }
                ? (new Baseline(findings), null)
                : (null, "is no baseline that this version reads; write it again with --write-baseline");
        }
        catch (JsonException)
        {
            return (null, "is no baseline; write it with --write-baseline");
        }
        catch (Exception exception) when (FileFailure.Is(exception))
        {
            return (null, $"cannot be read: {FileFailure.Reason(exception)}");
        }
    }

    /// <summary>Writes what is known from now on; why it could not, or <c>null</c>.</summary>
    public static string? Write(string path, IEnumerable<ReportEntry> entries)
    {
        var known = entries.Select(KnownFinding.Of)
            .OrderBy(finding => finding.File, StringComparer.Ordinal)
            .ThenBy(finding => finding.Id, StringComparer.Ordinal)
            .ThenBy(finding => finding.Message, StringComparer.Ordinal)
            .ToList();
        try
        {
            var json = JsonSerializer.SerializeToUtf8Bytes(new(1, known), ReportJsonContext.Default.BaselineFile);
            AtomicFile.Write(path, [.. json, (byte)'\n']);
            return null;
        }
        catch (Exception exception) when (FileFailure.Is(exception))
        {
            return $"cannot be written: {FileFailure.Reason(exception)}";
        }
    }

    /// <summary>The findings that are not known.</summary>
    public IReadOnlyList<ReportEntry> New(IEnumerable<ReportEntry> entries)
    {
        var left = new Dictionary<KnownFinding, int>(_known);
        return entries.Where(entry => !Take(left, KnownFinding.Of(entry))).ToList();
    }

    private static bool Take(Dictionary<KnownFinding, int> left, KnownFinding finding)
    {
        if (left.GetValueOrDefault(finding) == 0)
            return false;
        left[finding]--;
        return true;
    }
}
