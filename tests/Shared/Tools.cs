namespace PreExhaust.Tests.Shared;

/// <summary>Programs beside .NET, and folders of the repository that some installer fills.</summary>
internal static class Tools
{
    /// <summary>
    /// Why a test that needs these cannot run; <c>null</c> where it can. With <c>PREEXHAUST_NO_SKIP=1</c> it runs all
    /// the same, and fails.
    /// </summary>
    /// <param name="tools">Their names; <c>clang|gcc</c> is one of the two.</param>
    public static string? WhyNot(params string[] tools)
    {
        var missing = tools.Where(tool => tool.Split('|').All(one => Find(one) is null)).ToList();
        return missing.Count > 0 && Environment.GetEnvironmentVariable("PREEXHAUST_NO_SKIP") != "1"
            ? $"Not installed: {string.Join(", ", missing)}."
            : null;
    }

    /// <summary>Where a program or folder lies; <c>null</c> where it is missing.</summary>
    public static string? Find(string tool)
    {
        if (tool.Contains('/', StringComparison.Ordinal))
            return Directory.Exists(Repository.PathOf(tool)) ? Repository.PathOf(tool) : null;
        return (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => Path.Combine(folder, tool))
            .FirstOrDefault(File.Exists);
    }
}
