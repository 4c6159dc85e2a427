using System.IO.Compression;
using PreExhaust.Tests.Shared;

namespace PreExhaust.Package.Tests;

/// <summary>The packages, packed once for all tests into a folder feed of their own, and consumers of them.</summary>
public sealed class PackedPackage : IAsyncLifetime
{
    private const string Configuration =
#if DEBUG
        "Debug";
#else
        "Release";
#endif

    /// <summary>A version that no cache has seen.</summary>
    private static readonly string OwnVersion = $"0.0.1-test.{DateTime.UtcNow.Ticks}";

    /// <summary>Classes of tests run side by side, each with its own of these.</summary>
    private static readonly Lazy<Task<string>> Packed = new(Pack);

    private string _folder = "";

    public string Version => OwnVersion;

    public string Feed => FeedIn(_folder);

    /// <summary>The packages that consumers restore, away from those of the machine.</summary>
    public string PackagesFolder => Path.Combine(_folder, "packages");

    public async Task InitializeAsync() => _folder = await Packed.Value;

    public Task DisposeAsync() => Task.CompletedTask;

    /// <summary>Deletes what tests have packed and made of it.</summary>
    internal static void ThrowAway()
    {
        if (Packed is { IsValueCreated: true, Value.IsCompletedSuccessfully: true })
            Directory.Delete(Packed.Value.Result, recursive: true);
    }

    /// <summary>A package, or with another extension the package of its symbols.</summary>
    internal ZipArchive Open(string id = "PreExhaust", string extension = "nupkg") =>
        ZipFile.OpenRead(Path.Combine(Feed, $"{id}.{Version}.{extension}"));

    /// <summary>A console project that uses one of the packages.</summary>
    /// <param name="properties">What its project file says beside that.</param>
    /// <param name="id">The package.</param>
    internal Consumer NewConsumer(string properties = "", string id = "PreExhaust") =>
        NewConsumers(new ConsumerProject { Properties = properties, Package = id })[0];

    /// <summary>A folder whose packages come from the feed as well.</summary>
    internal Workspace NewWorkspace()
    {
        var folder = Directory.CreateDirectory(Path.Combine(_folder, Guid.NewGuid().ToString("N"))).FullName;
        return new(folder, Path.Combine(_folder, "home"), this);
    }

    /// <summary>Projects side by side, each in the folder of its name.</summary>
    internal IReadOnlyList<Consumer> NewConsumers(params ConsumerProject[] projects)
    {
        var folder = Path.Combine(_folder, Guid.NewGuid().ToString("N"));
        return [.. projects.Select(project => Consumer.Create(Path.Combine(folder, project.Name), this, project))];
    }

    private static async Task<string> Pack()
    {
        var folder = Directory.CreateTempSubdirectory("preexhaust-package-").FullName;
        await Pack("PreExhaust.Package", folder);
        await Pack("PreExhaust.Language.Package", folder);
        await Pack("PreExhaust.Cli", folder);
        await Pack("PreExhaust.Templates", folder);
        return folder;
    }

    private static async Task Pack(string project, string folder)
    {
        var run = await ProcessRun.Dotnet(
        [
            "pack", Repository.PathOf("src", project), "--no-build", "-c", Configuration,
            $"-p:PackageVersion={OwnVersion}", "-o", FeedIn(folder),
        ]);
        Assert.True(run.ExitCode == 0, run.Output);
    }

    private static string FeedIn(string folder) => Path.Combine(folder, "feed");
}
