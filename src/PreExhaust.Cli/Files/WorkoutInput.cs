using PreExhaust.Language;
using PreExhaust.LanguageServer.Files;

namespace PreExhaust.Cli.Files;

/// <summary>Reads what the command line names; what cannot be read becomes a problem and stops nothing else.</summary>
internal sealed class WorkoutInput
{
    /// <summary>What names the standard input.</summary>
    public const string StandardInput = "-";

    private const int SmallBuffer = 4 * 1024;
    private const int LargeBuffer = 80 * 1024;

    private readonly Host _host;
    private readonly SharedDefinitions _definitions;
    private readonly List<string> _problems = [];
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    public WorkoutInput(Host host)
    {
        _host = host;
        _definitions = new(host.PathOf);
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
        return Bounded("<stdin>", input, LargeBuffer);
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
            using var stream = file.OpenRead();
            var read = Bounded(_host.PathOf(file), stream, file.Length);
            return read with { FullPath = file.FullName, Shared = shared };
        }
        catch (Exception exception) when (FileFailure.Is(exception))
        {
            Report(file, exception);
            return null;
        }
    }

    private void Report(FileSystemInfo place, Exception exception) =>
        _problems.Add($"{_host.PathOf(place)}: cannot be read: {FileFailure.Reason(exception)}");

    /// <summary>Reads on past the expected length, which a pipe does not know and a file may outgrow.</summary>
    private static WorkoutFile Bounded(string path, Stream stream, long expected)
    {
        var content = new MemoryStream();
        var buffer = new byte[Math.Clamp(expected + 1, SmallBuffer, LargeBuffer)];
        int read;
        while (content.Length < TextDecoder.MaxBytes && (read = stream.Read(buffer)) > 0)
            content.Write(buffer, 0, read);
        return new(path, content.ToArray()) { IsCut = content.Length >= TextDecoder.MaxBytes };
    }
}
