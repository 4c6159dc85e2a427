using PreExhaust.Language;
using PreExhaust.Language.Diagnostics;
using PreExhaust.Tests.Shared;

namespace PreExhaust.Tests.Analysis;

/// <summary>A warning about a known program.</summary>
/// <param name="File">The program's file.</param>
/// <param name="Id">The id of the rule.</param>
/// <param name="Place">The marked text.</param>
internal sealed record ExpectedWarning(string File, string Id, string Place)
{
    private static readonly string List =
        Repository.PathOf("tests", "PreExhaust.Tests", "Analysis", "expected-warnings.txt");

    /// <summary>The warnings that stand in the list with their reason.</summary>
    public static IEnumerable<ExpectedWarning> Listed => System.IO.File.ReadLines(List)
        .Where(line => line.Length > 0 && line[0] != '#')
        .Select(line => line.Split(" | "))
        .Where(parts => parts.Length == 4 && parts[3].Length > 0)
        .Select(parts => new ExpectedWarning(parts[0], parts[1], parts[2]));

    public static ExpectedWarning Of(string file, WorkoutDocument document, Diagnostic diagnostic) =>
        new(Path.GetFileName(file), diagnostic.Id, document.Source[diagnostic.Span]);
}
