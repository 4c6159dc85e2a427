using PreExhaust.Tests.Shared;

namespace PreExhaust.VSCode.Tests;

/// <summary>
/// A person at a real VS Code. It stands alone, so that it runs beside <see cref="EditorTests"/>: both mostly wait.
/// </summary>
public sealed class WalkTests
{
    /// <summary>The pictures stay in <c>artifacts/vscode/pictures</c>.</summary>
    [ToolFact(Extension.Node, Extension.Browser, Extension.Driver, Extension.Host, Extension.Packaged)]
    public async Task A_person_walks_through_it()
    {
        var run = await Extension.Script("walk.mjs", Extension.Results("walk"), Extension.Results("pictures"));

        Assert.True(run.ExitCode == 0, run.Output + run.Error);
    }
}
