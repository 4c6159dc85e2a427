using Microsoft.CodeAnalysis.Diagnostics;
using PreExhaust.Language.Diagnostics;

namespace PreExhaust.Roslyn.Tests;

/// <summary>
/// Who mends the messages of an id runs each analyzer that names it, and gets whatever else that one says as well.
/// </summary>
public sealed class OfCodeTests
{
    public static TheoryData<string> Ids => [.. DiagnosticKinds.OfCode.Select(kind => kind.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void What_only_code_gives_rise_to_is_named_by_one_analyzer_alone(string id)
    {
        var analyzers = typeof(WorkoutAnalyzer).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)))
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!);

        Assert.Single(analyzers, analyzer => analyzer.SupportedDiagnostics.Any(descriptor => descriptor.Id == id));
    }
}
