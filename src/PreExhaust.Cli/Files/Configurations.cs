using PreExhaust.Analysis;
using PreExhaust.Configuration;
using PreExhaust.Language.Text;

namespace PreExhaust.Cli.Files;

/// <summary>
/// Finds the <c>.editorconfig</c> files above <c>.workout</c> files, as editors do: in the file's folder and all
/// above it, up to one that is a root. Where there is none, nothing is read.
/// </summary>
internal sealed class Configurations(Host host)
{
    private const string Name = ".editorconfig";

    private readonly Dictionary<string, Folder> _folders = new(StringComparer.Ordinal);
    private readonly List<SourceFile> _sources = [];
    private readonly List<string> _problems = [];

    /// <summary>The files found so far, each once, under the names of reports.</summary>
    public IReadOnlyList<SourceFile> Sources => _sources;

    /// <summary>What could not be read, a sentence each.</summary>
    public IReadOnlyList<string> Problems => _problems;

    /// <summary>The options for a file; those of the working directory hold for standard input.</summary>
    public AnalysisOptions For(WorkoutFile file)
    {
        var path = file.FullPath ?? Path.Combine(host.Directory, "stdin.workout");
        return Of(new FileInfo(path).Directory).Configuration?.For(path) ?? AnalysisOptions.Default;
    }

    private Folder Of(DirectoryInfo? folder)
    {
        if (folder is null)
            return Folder.Unconfigured;
        if (!_folders.TryGetValue(folder.FullName, out var known))
            _folders.Add(folder.FullName, known = Read(folder));
        return known;
    }

    private Folder Read(DirectoryInfo folder)
    {
        var file = new FileInfo(Path.Combine(folder.FullName, Name));
        if (ReadFile(file) is not { } own)
            return Of(folder.Parent);
        _sources.Add(new(host.PathOf(file), own.Text));
        return new([.. own.IsRoot ? [] : Of(folder.Parent).Files, own]);
    }

    private ConfigurationFile? ReadFile(FileInfo file)
    {
        try
        {
            return file.Exists ? new(file.FullName, File.ReadAllText(file.FullName)) : null;
        }
        catch (Exception exception) when (FileFailure.Is(exception))
        {
            _problems.Add($"{host.PathOf(file)}: cannot be read: {FileFailure.Reason(exception)}");
            return null;
        }
    }

    /// <summary>What counts in a folder: the files from the outermost in.</summary>
    private sealed class Folder(IReadOnlyList<ConfigurationFile> files)
    {
        public static Folder Unconfigured { get; } = new([]);

        public IReadOnlyList<ConfigurationFile> Files => files;

        public WorkoutConfiguration? Configuration { get; } = files.Count == 0 ? null : new(files);
    }
}
