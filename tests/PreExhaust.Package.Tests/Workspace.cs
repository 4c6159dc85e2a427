using PreExhaust.Tests.Shared;

namespace PreExhaust.Package.Tests;

/// <summary>
/// A fresh folder of somebody who installs tool, templates and packages from the feed. All have the same home, so that
/// tests with one of these run one after the other.
/// </summary>
internal sealed class Workspace
{
    private readonly PackedPackage _package;
    private readonly string _home;
    private readonly Dictionary<string, string?> _environment;

    public Workspace(string folder, string home, PackedPackage package)
    {
        Folder = folder;
        _package = package;
        _home = home;
        _environment = new()
        {
            ["MSBUILDDISABLENODEREUSE"] = "1",
            ["UseSharedCompilation"] = "false",
            ["DOTNET_CLI_UI_LANGUAGE"] = "en",
            ["DOTNET_CLI_HOME"] = home,
            ["DOTNET_ROOT"] = Path.GetDirectoryName(Environment.ProcessPath),
            ["NUGET_PACKAGES"] = package.PackagesFolder,
            ["PATH"] = $"{Path.Combine(home, ".dotnet", "tools")}{Path.PathSeparator}"
                + $"{Path.GetDirectoryName(Environment.ProcessPath)}{Path.PathSeparator}"
                + Environment.GetEnvironmentVariable("PATH"),
            ["GITHUB_ACTIONS"] = null,
        };
        Write("nuget.config", $"""
            <configuration>
              <packageSources>
                <add key="packed" value="{package.Feed}" />
              </packageSources>
            </configuration>
            """);
    }

    public string Folder { get; }

    public string Read(string path) => File.ReadAllText(Path.Combine(Folder, path));

    public void Write(string path, string text)
    {
        var file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    /// <summary>Runs a command of the SDK, which must succeed.</summary>
    public async Task<ProcessRun> Dotnet(params string[] arguments)
    {
        var run = await ProcessRun.Dotnet(arguments, Folder, null, _environment);
        Assert.True(run.ExitCode == 0, run.Output + run.Error);
        return run;
    }

    /// <summary>Makes something of a template, which is installed first.</summary>
    public async Task New(params string[] arguments)
    {
        if (!Directory.Exists(Path.Combine(_home, ".templateengine")))
            await Dotnet("new", "install", $"PreExhaust.Templates@{_package.Version}");
        await Dotnet(["new", .. arguments]);
    }

    /// <summary>Puts <c>preexhaust</c> on the path.</summary>
    public async Task InstallTool()
    {
        if (!File.Exists(Path.Combine(_home, ".dotnet", "tools", "preexhaust")))
            await Bash(WithVersion("dotnet tool install --global PreExhaust.Cli"));
    }

    /// <summary>What a recipe says, with the version of the feed, which is none that is installed by default.</summary>
    public string WithVersion(string script) => script.Replace(
        "PreExhaust.Cli", $"PreExhaust.Cli --version {_package.Version}", StringComparison.Ordinal);

    /// <summary>Runs a script as a step of a job does, which ends at the first command that fails.</summary>
    public Task<ProcessRun> Bash(string script, params (string Name, string? Value)[] variables)
    {
        var environment = new Dictionary<string, string?>(_environment);
        foreach (var (name, value) in variables)
            environment[name] = value;
        return ProcessRun.Of("bash", ["-e", "-c", script], Folder, null, environment);
    }
}
