using PreExhaust.Analysis;
using PreExhaust.Configuration;
using PreExhaust.Language.Text;

namespace PreExhaust.LanguageServer.Files;

/// <summary>
/// Finds the <c>.editorconfig</c> files above <c>.workout</c> files, as editors do: in the file's folder and all
/// above it, up to one that is a root. Where there is none, nothing is read.
/// </summary>
/// <param name="displayPath">The path of a file as reports name it.</param>
internal sealed class Configurations(Func<FileSystemInfo, string> displayPath)
{
    private const string Name = ".editorconfig";

    private readonly Dictionary<string, Folder> _folders = new(StringComparer.Ordinal);
    private readonly List<SourceFile> _sources = [];
    private readonly List<string> _problems = [];

    /// <summary>The files found so far, each once, under the names of reports.</summary>
    public IReadOnlyList<SourceFile> Sources => _sources;

    /// <summary>What could not be read, a sentence each.</summary>
    public IReadOnlyList<string> Problems => _problems;

    /// <summary>The options for a file, whether it exists or not.</summary>
    /// <param name="path">Its full path.</param>
    public AnalysisOptions For(string path) =>
        Of(new FileInfo(path).Directory).Configuration?.For(path) ?? AnalysisOptions.Default;

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
        _sources.Add(new(displayPath(file), own.Text));
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
            _problems.Add($"{displayPath(file)}: cannot be read: {FileFailure.Reason(exception)}");
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
