using System.IO.Compression;
using PreExhaust.Tests.Shared;

namespace PreExhaust.Package.Tests;

/// <summary>The packages, packed once into a folder feed of their own, and consumers of them.</summary>
public sealed class PackedPackage : IAsyncLifetime
{
    private const string Configuration =
#if DEBUG
        "Debug";
#else
        "Release";
#endif

    private readonly string _folder = Directory.CreateTempSubdirectory("preexhaust-package-").FullName;

    /// <summary>A version that no cache has seen.</summary>
    public string Version { get; } = $"0.0.1-test.{DateTime.UtcNow.Ticks}";

    public string Feed => Path.Combine(_folder, "feed");

    /// <summary>The packages that consumers restore, away from those of the machine.</summary>
    public string PackagesFolder => Path.Combine(_folder, "packages");

    public async Task InitializeAsync()
    {
        await Pack("PreExhaust.Package");
        await Pack("PreExhaust.Language.Package");
        await Pack("PreExhaust.Cli");
        await Pack("PreExhaust.Templates");
    }

    public Task DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return Task.CompletedTask;
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

    private async Task Pack(string project)
    {
        var run = await ProcessRun.Dotnet(
        [
            "pack", Repository.PathOf("src", project), "--no-build", "-c", Configuration,
            $"-p:PackageVersion={Version}", "-o", Feed,
        ]);
        Assert.True(run.ExitCode == 0, run.Output);
    }
}
