using System.IO.Compression;
using PreExhaust.Tests.Shared;

namespace PreExhaust.Package.Tests;

/// <summary>The package, packed once into a folder feed of its own, and consumers of it.</summary>
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
        var run = await ProcessRun.Dotnet(
        [
            "pack", Repository.PathOf("src", "PreExhaust.Package"), "--no-build", "-c", Configuration,
            $"-p:PackageVersion={Version}", "-o", Feed,
        ]);
        Assert.True(run.ExitCode == 0, run.Output);
    }

    public Task DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return Task.CompletedTask;
    }

    internal ZipArchive Open() => ZipFile.OpenRead(Path.Combine(Feed, $"PreExhaust.{Version}.nupkg"));

    internal Consumer NewConsumer(string properties = "") =>
        Consumer.Create(Path.Combine(_folder, Guid.NewGuid().ToString("N"), "Gym"), this, properties);
}
