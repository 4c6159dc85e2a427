using System.Text.Json.Nodes;
using PreExhaust.Tests.Shared;

namespace PreExhaust.VSCode.Tests;

/// <summary>The extension's folder, what <c>npm</c> puts there, and how its tests are run.</summary>
internal static class Extension
{
    public const string Node = "node";
    public const string Browser = "chromium";

    /// <summary>What <c>npm ci --prefix src/vscode</c> installs.</summary>
    public const string Packages = "src/vscode/node_modules/esbuild";

    /// <summary>What <c>npm run package --prefix src/vscode</c> makes.</summary>
    public const string Packaged = "src/vscode/artifacts/linux-x64";

    /// <summary>What <c>tests/vscode/host/install.sh</c> installs.</summary>
    public const string Host = "tests/vscode/host/node_modules/code-server";

    /// <summary>What <c>npm ci --prefix tests/browser</c> installs.</summary>
    public const string Driver = "tests/browser/node_modules/playwright-core";

    public static string File => PathOf("artifacts", "preexhaust-linux-x64.vsix");

    public static JsonNode Manifest { get; } = JsonNode.Parse(System.IO.File.ReadAllText(PathOf("package.json")))!;

    public static string PathOf(params string[] parts) => Repository.PathOf(["src", "vscode", .. parts]);

    /// <summary>Where tests leave pictures and results.</summary>
    public static string Results(string name) => Repository.PathOf("artifacts", "vscode", name);

    /// <summary>Runs a script of <c>tests/vscode</c> to its end.</summary>
    public static Task<ProcessRun> Script(string script, params string[] arguments) => ProcessRun.Of(
        Node,
        [Repository.PathOf("tests", "vscode", script), .. arguments],
        environment: new Dictionary<string, string?> { ["CHROMIUM"] = Tools.Find(Browser), ["VSIX"] = File });
}
