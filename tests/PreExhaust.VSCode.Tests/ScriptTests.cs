using PreExhaust.Tests.Shared;

namespace PreExhaust.VSCode.Tests;

/// <summary>What of the extension needs no editor.</summary>
public sealed class ScriptTests
{
    [ToolFact(Extension.Node, Extension.Packages)]
    public async Task Parts_that_need_no_editor_do_what_they_promise()
    {
        using var folder = new TemporaryFolder();
        var run = await Extension.Script("unit/run.mjs", folder.Path);

        Assert.True(run.ExitCode == 0, run.Output + run.Error);
    }
}
