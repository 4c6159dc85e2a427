namespace PreExhaust.Tests.Shared;

/// <summary>The folder of the sources that the tests were built from.</summary>
internal static class Repository
{
    private static readonly Lazy<string> Found = new(Find);

    /// <summary>The full path of the top folder.</summary>
    public static string Root => Found.Value;

    /// <summary>The full path of something in it.</summary>
    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "PreExhaust.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("PreExhaust.sln is not above the tests.");
    }
}
