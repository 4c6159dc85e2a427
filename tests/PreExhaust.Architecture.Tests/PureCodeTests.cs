namespace PreExhaust.Architecture.Tests;

/// <summary>
/// The domain, the language and its configuration compute: no console, files, clock, environment, network or current
/// culture, so that they give the same answer in a compiler, an editor, an app and a browser.
/// </summary>
public sealed class PureCodeTests
{
    private static readonly string[] BannedTypes =
    [
        "System.Console",
        "System.Diagnostics.Process",
        "System.Diagnostics.Stopwatch",
        "System.IO.Directory",
        "System.IO.DirectoryInfo",
        "System.IO.DriveInfo",
        "System.IO.File",
        "System.IO.FileInfo",
        "System.IO.FileStream",
        "System.IO.FileSystemInfo",
        "System.IO.FileSystemWatcher",
        "System.Random",
        "System.TimeProvider",
        "System.TimeZoneInfo",
    ];

    private static readonly string[] BannedMembers =
    [
        "System.DateTime.get_Now",
        "System.DateTime.get_Today",
        "System.DateTime.get_UtcNow",
        "System.DateTimeOffset.get_Now",
        "System.DateTimeOffset.get_UtcNow",
        "System.Globalization.CultureInfo.get_CurrentCulture",
        "System.Globalization.CultureInfo.get_CurrentUICulture",
        "System.Globalization.CultureInfo.get_InstalledUICulture",
        "System.Guid.NewGuid",
        "System.StringComparer.get_CurrentCulture",
        "System.StringComparer.get_CurrentCultureIgnoreCase",
        "System.Text.StringBuilder.AppendLine", // ends lines as the machine does
    ];

    /// <summary>Iterators compare the thread they run on; nothing else of the environment is theirs to know.</summary>
    private const string UsedByIterators = "System.Environment.get_CurrentManagedThreadId";

    public static TheoryData<string, string> Assemblies => new()
    {
        { "PreExhaust", "netstandard2.0" },
        { "PreExhaust", "net8.0" },
        { "PreExhaust.Language", "netstandard2.0" },
        { "PreExhaust.Configuration", "netstandard2.0" },
    };

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Nothing_outside_the_computation_is_touched(string project, string framework)
    {
        var built = BuiltAssembly.Of(project, framework);
        var environment = built.Members
            .Where(m => m.StartsWith("System.Environment.", StringComparison.Ordinal) && m != UsedByIterators);
        var network = built.Types.Where(t => t.StartsWith("System.Net.", StringComparison.Ordinal));

        Assert.Empty(built.Types.Intersect(BannedTypes, StringComparer.Ordinal));
        Assert.Empty(built.Members.Intersect(BannedMembers, StringComparer.Ordinal));
        Assert.Empty(environment.Concat(network));
    }

    [Fact]
    public void The_test_sees_what_it_looks_for()
    {
        var cli = BuiltAssembly.Of("PreExhaust.Cli", "net10.0");

        Assert.Contains("System.Console", cli.Types);
        Assert.Contains("System.Environment.get_CurrentDirectory", cli.Members);
    }
}
