using PreExhaust.Language;
using PreExhaust.LanguageServer.Files;

namespace PreExhaust.Cli.Files;

/// <summary>Reads what the command line names; what cannot be read becomes a problem and stops nothing else.</summary>
internal sealed class WorkoutInput
{
    /// <summary>What names the standard input.</summary>
    public const string StandardInput = "-";

    private readonly Host _host;
    private readonly ReadAhead _contents = new();
    private readonly SharedDefinitions _definitions;
    private readonly List<string> _problems = [];
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    public WorkoutInput(Host host)
    {
        _host = host;
        _definitions = new(host.PathOf, _contents.TryReadText);
    }

    /// <summary>What could not be read, a sentence each.</summary>
    public IReadOnlyList<string> Problems => _problems;

    /// <summary>The number of files read.</summary>
    public int FileCount { get; private set; }

    /// <summary>The number of files found so far in what the command line names.</summary>
    public int FoundCount { get; private set; }

    /// <summary>The files one after the other, each once.</summary>
    public IEnumerable<WorkoutFile> Read(IEnumerable<string> paths)
    {
        foreach (var path in paths)
        {
            var files = path == StandardInput ? [ReadInput()] : ReadFiles(path);
            foreach (var file in files.OfType<WorkoutFile>())
            {
                FileCount++;
                yield return file;
            }
        }
    }

    private WorkoutFile? ReadInput()
    {
        if (!_seen.Add(StandardInput))
            return null;
        using var input = _host.OpenInput();
        return FileOf("<stdin>", ReadAhead.Read(input));
    }

    private IEnumerable<WorkoutFile?> ReadFiles(string path)
    {
        var fullPath = path.Length == 0 ? "" : Path.GetFullPath(path, _host.Directory);
        if (Directory.Exists(fullPath))
        {
            var files = Search(new(fullPath));
            return ReadFiles(files, _definitions.Of(files));
        }

        if (File.Exists(fullPath))
            return ReadFiles([new(fullPath)], _definitions.Beside(new(fullPath)));
        _problems.Add($"{(path.Length == 0 ? "''" : path)}: no such file or folder");
        return [];
    }

    private IEnumerable<WorkoutFile?> ReadFiles(IReadOnlyList<FileInfo> files, WorkoutDefinitions shared)
    {
        FoundCount += files.Count;
        return files.Select(file => ReadFile(file, shared));
    }

    private IReadOnlyList<FileInfo> Search(DirectoryInfo folder)
    {
        var problemsBefore = _problems.Count;
        var finder = new FileFinder(f => f.EnumerateFileSystemInfos(), Report);
        var files = finder.Find(folder);
        if (files.Count == 0 && _problems.Count == problemsBefore)
            _problems.Add($"{_host.PathOf(folder)}: no .workout file in this folder");
        return files;
    }

    private WorkoutFile? ReadFile(FileInfo file, WorkoutDefinitions shared)
    {
        if (!_seen.Add(file.FullName))
            return null;
        try
        {
            return FileOf(_host.PathOf(file), _contents.Take(file)) with { FullPath = file.FullName, Shared = shared };
        }
        catch (Exception exception) when (FileFailure.Is(exception))
        {
            Report(file, exception);
            return null;
        }
    }

    private void Report(FileSystemInfo place, Exception exception) =>
        _problems.Add($"{_host.PathOf(place)}: cannot be read: {FileFailure.Reason(exception)}");

    private static WorkoutFile FileOf(string path, byte[] content) =>
        new(path, content) { IsCut = content.Length >= TextDecoder.MaxBytes };
}
