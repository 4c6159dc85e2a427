using PreExhaust.Tests.Shared;

namespace PreExhaust.Package.Tests;

/// <summary>A fresh project that uses a package.</summary>
internal sealed class Consumer(string folder, ConsumerProject project)
{
    /// <summary>No process may outlive a test, or it would hold the package's files.</summary>
    private static readonly Dictionary<string, string?> Environment = new()
    {
        ["MSBUILDDISABLENODEREUSE"] = "1",
        ["DOTNET_CLI_UI_LANGUAGE"] = "en",
    };

    private string AssemblyPath => Path.Combine(folder, "bin", "Debug", project.Framework, project.Name + ".dll");

    /// <summary>Writes the project file into a folder.</summary>
    public static Consumer Create(string folder, PackedPackage package, ConsumerProject project)
    {
        Directory.CreateDirectory(folder);
        var consumer = new Consumer(folder, project);
        consumer.Write(project.Name + ".csproj", project.Xml(package));
        return consumer;
    }

    public string Folder => folder;

    public string Read(string path) => File.ReadAllText(Path.Combine(folder, path));

    public void Write(string path, string text) => Write(path, System.Text.Encoding.UTF8.GetBytes(text));

    public void Write(string path, byte[] bytes)
    {
        var file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, bytes);
    }

    /// <summary>Runs a command of the SDK in the project's folder.</summary>
    public Task<ProcessRun> Dotnet(params string[] arguments) =>
        ProcessRun.Dotnet(arguments, folder, null, Environment);

    public void Delete(string path) => File.Delete(Path.Combine(folder, path));

    public void Rename(string path, string newPath) =>
        File.Move(Path.Combine(folder, path), Path.Combine(folder, newPath));

    /// <summary>When what was built was last written.</summary>
    public DateTime BuiltAt() => File.GetLastWriteTimeUtc(AssemblyPath);

    /// <summary>Builds; the lines of the output name files from the project's folder.</summary>
    /// <param name="arguments">More of the command line, such as properties.</param>
    public async Task<ProcessRun> Build(params string[] arguments)
    {
        var run = await ProcessRun.Dotnet(
            ["build", "-clp:NoSummary", "-v:q", "-nologo", .. arguments], folder, null, Environment);
        var ownFolder = folder + Path.DirectorySeparatorChar;
        return run with { Output = run.Output.Replace(ownFolder, "", StringComparison.Ordinal) };
    }

    /// <summary>Builds what must build, and gives the output.</summary>
    public async Task<string> BuildWell()
    {
        var build = await Build();
        Assert.True(build.ExitCode == 0, build.Output);
        return build.Output;
    }

    /// <summary>Publishes into a folder, and gives the folder.</summary>
    public async Task<(ProcessRun Run, string Folder)> Publish()
    {
        var target = Path.Combine(folder, "published");
        var run = await ProcessRun.Dotnet(
            ["publish", "-clp:NoSummary", "-v:q", "-nologo", "-o", target], folder, null, Environment);
        return (run, target);
    }

    /// <summary>The bytes of what was built.</summary>
    public byte[] Assembly() => File.ReadAllBytes(AssemblyPath);

    /// <summary>Runs what was built and gives what it prints.</summary>
    public async Task<string> Run()
    {
        var run = await ProcessRun.Dotnet([AssemblyPath], folder, null, Environment);
        Assert.True(run.ExitCode == 0, run.Error);
        return run.Output.ReplaceLineEndings("\n").TrimEnd();
    }
}
