namespace PreExhaust.Tests.Shared;

/// <summary>
/// A test that needs programs beside .NET, or folders of the repository that some installer fills. Where one is missing
/// the test is skipped and says so; with <c>PREEXHAUST_NO_SKIP=1</c> it runs all the same, and fails.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ToolFactAttribute : FactAttribute
{
    public ToolFactAttribute(params string[] tools)
    {
        var missing = tools.Where(tool => Find(tool) is null).ToList();
        if (missing.Count > 0 && Environment.GetEnvironmentVariable("PREEXHAUST_NO_SKIP") != "1")
            Skip = $"Not installed: {string.Join(", ", missing)}.";
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
