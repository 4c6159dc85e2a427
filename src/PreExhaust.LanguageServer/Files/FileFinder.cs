namespace PreExhaust.LanguageServer.Files;

/// <summary>Finds the <c>.workout</c> files below a folder.</summary>
/// <param name="list">Lists a folder.</param>
/// <param name="report">Takes the folders that cannot be listed.</param>
internal sealed class FileFinder(
    Func<DirectoryInfo, IEnumerable<FileSystemInfo>> list,
    Action<FileSystemInfo, Exception> report)
{
    private static readonly HashSet<string> Skipped = new(StringComparer.OrdinalIgnoreCase)
    {
        "bin", "obj", ".git", "node_modules",
    };

    /// <summary>
    /// The files in ordinal order. Linked folders are not entered, which also ends every loop of links;
    /// a linked folder that is named itself is searched.
    /// </summary>
    public IReadOnlyList<FileInfo> Find(DirectoryInfo root)
    {
        var found = new List<FileInfo>();
        var open = new Stack<DirectoryInfo>([root]);
        while (open.TryPop(out var folder))
        {
            foreach (var entry in List(folder))
            {
                if (entry is FileInfo file && IsWorkout(file))
                    found.Add(file);
                if (entry is DirectoryInfo { LinkTarget: null } inner && !Skipped.Contains(inner.Name))
                    open.Push(inner);
            }
        }

        return [.. found.OrderBy(f => f.FullName, StringComparer.Ordinal)];
    }

    /// <summary>Whether a file is named as ours are.</summary>
    public static bool IsWorkout(FileInfo file) =>
        file.Extension.Equals(".workout", StringComparison.OrdinalIgnoreCase);

    private List<FileSystemInfo> List(DirectoryInfo folder)
    {
        try
        {
            return [.. list(folder)];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            report(folder, exception);
            return [];
        }
    }
}
