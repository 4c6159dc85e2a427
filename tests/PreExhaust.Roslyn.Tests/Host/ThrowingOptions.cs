using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PreExhaust.Roslyn.Tests.Host;

/// <summary>A build that cannot be asked.</summary>
internal sealed class ThrowingOptions : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions => throw Bug();

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => throw Bug();

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => throw Bug();

    private static InvalidOperationException Bug() => new("Some bug.");
}
