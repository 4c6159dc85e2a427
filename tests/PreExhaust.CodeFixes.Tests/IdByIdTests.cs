using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using PreExhaust.CodeFixes.Tests.Extraction;
using PreExhaust.Roslyn.Literals;
using PreExhaust.Roslyn.Tests.Host;

namespace PreExhaust.CodeFixes.Tests;

/// <summary>
/// The formatter of the SDK mends id by id, and names the kind of fix of whatever message it found first, of any id.
/// </summary>
public sealed class IdByIdTests
{
    [Theory]
    [InlineData("PEX1001: MoveSlotAfter")]
    [InlineData("PEX1003: MoveSlotAfter")]
    [InlineData("PEX0231: name 1")]
    [InlineData(null)]
    public async Task What_is_asked_for_is_mended_whatever_came_first(string? key)
    {
        var document = App.Open(Source("Triceps Pushdown: 3x12 RIR 0", "Bench Press: 4x6 75%, rest 3min"));

        var mended = await Mended(document, key);

        Assert.Equal(Source("Bench Press: 4x6 75%, rest 3min", "Triceps Pushdown: 3x12 RIR 0"), mended);
    }

    [Fact]
    public async Task Another_kind_of_the_same_id_is_not_what_was_asked_for()
    {
        var source = Source("Triceps Pushdown: 3x12 RIR 0", "Bench Press: 4x6 75%, rest 3min");

        Assert.Equal(source, await Mended(App.Open(source), "PEX1001: None"));
    }

    private static string Source(string first, string second) =>
        $"[PreExhaust.Workout(\"\"\"\n    session Push\n\n    {first}\n    {second}\n    \"\"\")]\n"
        + "partial class Day;\n";

    private static async Task<string> Mended(Document document, string? key)
    {
        var found = await AnalyzerHost.Run(
            (await document.Project.GetCompilationAsync())!,
            document.Project.AnalyzerOptions.AnalyzerConfigOptionsProvider,
            [],
            new LiteralAnalyzer());
        var context = new FixAllContext(
            document, new PlanFixes(), FixAllScope.Solution, key!, ["PEX1001"], new Found(found), default);
        var action = await PlanFixAll.Instance.GetFixAsync(context);
        var operations = await action!.GetOperationsAsync(default);
        var solution = operations.OfType<ApplyChangesOperation>().SingleOrDefault()?.ChangedSolution;
        return (await (solution?.GetDocument(document.Id) ?? document).GetTextAsync()).ToString();
    }

    private sealed class Found(ImmutableArray<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken none) =>
            Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(
            Document document, CancellationToken none) => GetAllDiagnosticsAsync(document.Project, none);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(
            Project project, CancellationToken none) => GetAllDiagnosticsAsync(project, none);
    }
}
