using PreExhaust.Language;
using LanguageDiagnostic = PreExhaust.Language.Diagnostics.Diagnostic;

namespace PreExhaust.Roslyn.Literals;

/// <summary>Tells what there is to say about a plan in C#.</summary>
internal static class LiteralMessages
{
    /// <summary>What the language and the rules say, as the project wants to hear it.</summary>
    /// <param name="document">The plan.</param>
    /// <param name="project">Its project.</param>
    /// <param name="file">The absolute path of the C# file, to which sections of <c>.editorconfig</c> apply.</param>
    /// <param name="withFixes">Whether findings bring their fixes along, which takes longer.</param>
    public static IEnumerable<LanguageDiagnostic> Of(
        WorkoutDocument document, AnalyzedProject project, string file, bool withFixes)
    {
        var options = project.Configuration.Rules.For(file);
        return document.Diagnostics.Concat(RecentFindings.In(document, options, withFixes));
    }
}
