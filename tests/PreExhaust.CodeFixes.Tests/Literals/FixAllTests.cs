using PreExhaust.Roslyn.Tests.Literals;

namespace PreExhaust.CodeFixes.Tests.Literals;

/// <summary>One kind of fix, applied to all that it is for in a document, project or solution.</summary>
public sealed class FixAllTests
{
    private const string Before =
        "session Push\n\nTriceps Pushdown: 3x12 RIR 0\nBench Press: 4x6 75%, rest 3min\n\n"
        + "session Press\n\nTriceps Pushdown: 3x12 RIR 0\nOverhead Press: 4x6 75%, rest 3min\n";

    private const string After =
        "session Push\n\nBench Press: 4x6 75%, rest 3min\nTriceps Pushdown: 3x12 RIR 0\n\n"
        + "session Press\n\nOverhead Press: 4x6 75%, rest 3min\nTriceps Pushdown: 3x12 RIR 0\n";

    [Fact]
    public async Task Every_literal_of_every_document_is_mended()
    {
        var test = new FixTest("PEX1001: MoveSlotAfter")
        {
            // Once a document, once in all.
            NumberOfFixAllInDocumentIterations = 2,
            NumberOfFixAllInProjectIterations = 1,
            NumberOfFixAllIterations = 1,
        };
        test.TestState.Sources.AddRange(await Documents(Before));
        test.FixedState.Sources.AddRange(await Documents(After));

        await test.RunAsync();
    }

    private static async Task<(string, Microsoft.CodeAnalysis.Text.SourceText)[]> Documents(string plan)
    {
        var one = InCSharp.Day("raw", plan) + InCSharp.Day("regular", plan)
            .Replace("User", "Else", StringComparison.Ordinal)
            .Replace("Day", "Other", StringComparison.Ordinal);
        var two = InCSharp.Day("verbatim", plan)
            .Replace("User", "Some", StringComparison.Ordinal)
            .Replace("Day", "Third", StringComparison.Ordinal);
        return [("One.cs", Of(await Marked.Of(one))), ("Two.cs", Of(await Marked.Of(two)))];

        static Microsoft.CodeAnalysis.Text.SourceText Of(string text) =>
            Microsoft.CodeAnalysis.Text.SourceText.From(text, System.Text.Encoding.UTF8);
    }
}
