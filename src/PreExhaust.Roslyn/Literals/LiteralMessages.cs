using PreExhaust.Analysis;
using PreExhaust.Language;
using LanguageDiagnostic = PreExhaust.Language.Diagnostics.Diagnostic;

namespace PreExhaust.Roslyn.Literals;

/// <summary>Tells what there is to say about a plan in C#.</summary>
internal static class LiteralMessages
{
    /// <summary>What the language and the rules say, as the project wants to hear it.</summary>
    /// <param name="document">The plan.</param>
    /// <param name="options">What the team says about rules.</param>
    /// <param name="withFixes">Whether findings bring their fixes along, which takes longer.</param>
    public static IEnumerable<LanguageDiagnostic> Of(
        WorkoutDocument document, AnalysisOptions options, bool withFixes) =>
        document.Diagnostics.Concat(RecentFindings.In(document, options, withFixes));
}
