using System.Text;
using PreExhaust.Tests.Shared;

namespace PreExhaust.Samples.Tests;

/// <summary>The sample apps as they were built with the tests.</summary>
internal static class Sample
{
    private static readonly Dictionary<string, string?> Plain = new()
    {
        ["GITHUB_ACTIONS"] = null,
        ["NO_COLOR"] = null,
        ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = null,
        ["LANG"] = "de_DE.UTF-8", // A comma in numbers, so that one of ours would show.
        ["LC_ALL"] = null,
    };

    /// <summary>The assembly of a sample.</summary>
    public static string PathOf(string name) => Repository.PathOf(
        "examples", name, "bin", new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name, "net10.0", $"{name}.dll");

    /// <summary>Runs a sample to its end.</summary>
    public static Task<ProcessRun> Run(string name, string input, params string[] args) => ProcessRun.Dotnet(
        [PathOf(name), .. args],
        input: Encoding.UTF8.GetBytes(input),
        environment: Plain);
}
