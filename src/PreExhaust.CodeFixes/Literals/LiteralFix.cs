using PreExhaust.Language;
using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Text;

namespace PreExhaust.CodeFixes.Literals;

/// <summary>A way to mend a message about a plan in C#.</summary>
/// <param name="Title">What it does, as an imperative.</param>
/// <param name="Key">What fixes of the same kind have in common, whatever names are in their titles.</param>
/// <param name="Changes">The changes of the text, in its order.</param>
internal sealed record LiteralFix(string Title, string Key, IReadOnlyCollection<TextChange> Changes)
{
    private const string Separator = ": ";

    /// <summary>Whether a key belongs to fixes of a diagnostic.</summary>
    public static bool IsFor(string key, string id) => key.StartsWith(id + Separator, StringComparison.Ordinal);

    /// <summary>The fixes that the text can say.</summary>
    public static IEnumerable<LiteralFix> Of(WorkoutDocument document, Diagnostic message)
    {
        var number = 0;
        foreach (var fix in document.FixesOf(message))
        {
            var key = $"{message.Id}{Separator}{KindOf(message, number)}";
            number++;
            if (fix.Changes.Count > 0)
                yield return new(fix.Title, key, fix.Changes);
        }
    }

    /// <summary>
    /// Fixes of the language come first and have no kind of their own; those of rules are edits of the plan.
    /// </summary>
    private static string KindOf(Diagnostic message, int number) =>
        message.Finding is { } finding && number >= message.Fixes.Count
            ? finding.Fixes[number - message.Fixes.Count].Edit.GetType().Name
            : $"fix {FormattableString.Invariant($"{number + 1}")}";
}
