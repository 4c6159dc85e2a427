using PreExhaust.Tests.Shared;

namespace PreExhaust.Architecture.Tests;

/// <summary>The files of the repository, without what builds leave behind.</summary>
internal static class SourceTree
{
    private static readonly HashSet<string> Skipped = new(StringComparer.Ordinal)
    {
        ".git", ".vs", "artifacts", "bin", "node_modules", "obj", "TestResults",
    };

    /// <summary>The paths relative to the top folder, with forward slashes, in ordinal order.</summary>
    public static IEnumerable<string> Files(string folder, params string[] extensions) =>
        Walk(new(Repository.PathOf(folder)))
            .Where(f => extensions.Contains(f.Extension, StringComparer.Ordinal))
            .Select(f => Path.GetRelativePath(Repository.Root, f.FullName).Replace('\\', '/'))
            .Where(path => !path.Contains(".verified.", StringComparison.Ordinal))
            .Where(path => !path.Contains(".received.", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    public static string Text(string path) => File.ReadAllText(Repository.PathOf(path));

    public static string[] Lines(string path) => File.ReadAllLines(Repository.PathOf(path));

    private static IEnumerable<FileInfo> Walk(DirectoryInfo folder) => !folder.Exists
        ? []
        : folder.EnumerateFiles().Concat(folder.EnumerateDirectories()
            .Where(d => !Skipped.Contains(d.Name))
            .SelectMany(Walk));
}
