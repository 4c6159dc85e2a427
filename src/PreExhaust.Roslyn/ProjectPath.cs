namespace PreExhaust.Roslyn;

/// <summary>
/// Paths as they are seen from a project's folder, so that output does not depend on where it lies.
/// </summary>
internal static class ProjectPath
{
    /// <summary>
    /// The path from the folder, with forward slashes; the file's name alone where no path leads there.
    /// </summary>
    public static string Relative(string file, string directory)
    {
        var to = Split(file);
        if (!IsRooted(file))
            return string.Join("/", to);

        var from = Split(directory);
        var common = 0;
        while (common < from.Count && common < to.Count - 1 && IsSame(from[common], to[common]))
            common++;
        if (common == 0)
            return to[to.Count - 1];
        return string.Join("/", Enumerable.Repeat("..", from.Count - common).Concat(to.Skip(common)));
    }

    private static List<string> Split(string path) =>
        WithSlashes(path).Split('/').Where(part => part.Length > 0 && part != ".").ToList();

    /// <summary>Below a root of slashes, a backslash is a character of a name.</summary>
    private static string WithSlashes(string path) =>
        path.StartsWith("/", StringComparison.Ordinal) ? path : path.Replace('\\', '/');

    private static bool IsRooted(string path) =>
        path.Length > 0 && (path[0] is '/' or '\\' || (path.Length > 1 && path[1] == ':'));

    /// <summary>Drive letters differ in case at random; everything else counts as written.</summary>
    private static bool IsSame(string left, string right) =>
        string.Equals(left, right, left.EndsWith(":", StringComparison.Ordinal)
            ? StringComparison.OrdinalIgnoreCase
            : StringComparison.Ordinal);
}
