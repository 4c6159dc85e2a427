using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Text;

namespace PreExhaust.Language.Editing;

/// <summary>What can be done about the messages of a text.</summary>
public static class EditorActions
{
    /// <summary>What mends or overrules the messages that touch a range, the best for each message first.</summary>
    public static IEnumerable<EditorAction> At(EditorDocument document, TextSpan range)
    {
        if (!document.Messages.Any(message => Touch(message.Span, range)))
            yield break;
        foreach (var message in document.MessagesWithFixes.Where(message => Touch(message.Span, range)))
        {
            foreach (var fix in Fixes(document, message))
                yield return fix;
            if (Allowing.Of(document, message) is { } allow)
                yield return allow;
        }
    }

    /// <summary>Applies every fix of the text that needs no decision; <c>null</c> where there is none.</summary>
    public static EditorAction? FixAll(EditorDocument document)
    {
        var before = document.Source.Text;
        var fixes = SafeFixes.Apply(before, document.Source.Path, document.Shared, text =>
            text.Diagnostics.Concat(text.Check(document.Options)));
        return fixes.Text == before
            ? null
            : new(
                "Fix all that can be fixed safely",
                EditorActionKind.FixAll,
                [TextChanges.Between(before, fixes.Text)]);
    }

    private static IEnumerable<EditorAction> Fixes(EditorDocument document, Diagnostic message)
    {
        foreach (var fix in document.Bound.FixesOf(message).Where(fix => fix.Changes.Count > 0))
        {
            yield return new(fix.Title, EditorActionKind.Fix, fix.Changes)
            {
                Message = message,
                IsPreferred = fix.IsSafe,
            };
        }
    }

    private static bool Touch(TextSpan one, TextSpan other) => one.Start <= other.End && other.Start <= one.End;
}
