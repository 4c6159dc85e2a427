using PreExhaust.Analysis;
using PreExhaust.Analysis.Edits;
using PreExhaust.Catalog;
using PreExhaust.Language.Diagnostics;

namespace PreExhaust.Language.Editing;

/// <summary>Gives the fixes of the language and of the rules one form.</summary>
internal static class OfferedFixes
{
    /// <summary>Shorter words have too many neighbours to tell which one was meant.</summary>
    private const int ShortestCorrected = 4;

    public static IEnumerable<OfferedFix> Of(WorkoutDocument document, Diagnostic diagnostic)
    {
        foreach (var fix in diagnostic.Fixes)
            yield return new(
                fix.Title,
                diagnostic.Fixes.Count == 1 && IsSure(diagnostic.Id, document.Source[fix.Span], fix.NewText),
                () => [new(fix.Span, fix.NewText.Replace("\n", document.Source.LineBreak))]);
        if (diagnostic.Finding is not { } finding)
            yield break;
        var isRead = document.Diagnostics.All(other => other.Severity < Severity.Error);
        for (var i = 0; i < finding.Fixes.Count; i++)
        {
            var fix = finding.Fixes[i];
            yield return new(
                fix.Title, i == 0 && isRead && IsSafe(finding, fix.Edit), () => FixText.ChangesOf(document, fix.Edit));
        }
    }

    /// <summary>
    /// Advice may be a matter of taste; what is warned of costs something. While a line cannot be read nobody knows
    /// what the order of the others costs.
    /// </summary>
    private static bool IsSafe(Finding finding, PlanEdit edit) =>
        edit is RemoveSuppression || (edit.KeepsSets && finding.Severity >= Severity.Warning);

    /// <summary>
    /// Whether a text is a heading or an exercise that can mean nothing else, or a slip of the pen. A comment or remark
    /// made of what nobody understood would hide it.
    /// </summary>
    private static bool IsSure(string id, string written, string meant) =>
        !meant.Contains("//") && meant != $"({written})"
        && (id == DiagnosticKinds.ForeignHeading.Id || IsJoined(id, written) || IsSpelling(written, meant));

    /// <summary>Whether an exercise has its sets already, on the lines below it.</summary>
    private static bool IsJoined(string id, string written) =>
        id == DiagnosticKinds.MissingSets.Id && written.IndexOfAny(['\r', '\n']) >= 0;

    /// <summary>
    /// Whether texts differ in signs and blanks alone, or by one typing error that is in no number.
    /// </summary>
    private static bool IsSpelling(string written, string meant)
    {
        if (Only(written, char.IsDigit) != Only(meant, char.IsDigit))
            return false;
        var (letters, others) = (Only(written, char.IsLetter), Only(meant, char.IsLetter));
        return letters == others
            || (letters.Length >= ShortestCorrected && Spelling.TypingErrors(letters, others) == 1);
    }

    private static string Only(string text, Func<char, bool> isWanted) =>
        string.Concat(text.Where(isWanted).Select(char.ToUpperInvariant));
}
