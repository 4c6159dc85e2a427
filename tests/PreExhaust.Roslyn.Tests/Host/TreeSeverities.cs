using Microsoft.CodeAnalysis;

namespace PreExhaust.Roslyn.Tests.Host;

/// <summary>What the compiler itself has read in the <c>.editorconfig</c> sections for C# files.</summary>
internal sealed class TreeSeverities(string id, ReportDiagnostic severity)
    : SyntaxTreeOptionsProvider
{
    public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) =>
        GeneratedKind.Unknown;

    public override bool TryGetDiagnosticValue(
        SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic result)
    {
        result = severity;
        return diagnosticId == id;
    }

    public override bool TryGetGlobalDiagnosticValue(
        string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic result)
    {
        result = default;
        return false;
    }
}
