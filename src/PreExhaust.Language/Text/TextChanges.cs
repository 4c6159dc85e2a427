using System.Text;

namespace PreExhaust.Language.Text;

/// <summary>Applies changes to a text.</summary>
public static class TextChanges
{
    /// <summary>The text after all changes.</summary>
    /// <param name="text">The text that the spans of the changes mean.</param>
    /// <param name="changes">The changes in text order; none overlaps another.</param>
    public static string Apply(string text, IEnumerable<TextChange> changes)
    {
        var changed = new StringBuilder();
        var position = 0;
        foreach (var (span, newText) in changes)
        {
            changed.Append(text, position, span.Start - position).Append(newText);
            position = span.End;
        }

        return changed.Append(text, position, text.Length - position).ToString();
    }

    /// <summary>The change that makes one text of another, from the first line that differs to the last.</summary>
    public static TextChange Between(string before, string after)
    {
        var shorter = Math.Min(before.Length, after.Length);
        var head = 0;
        while (head < shorter && before[head] == after[head])
            head++;
        while (head > 0 && before[head - 1] != '\n')
            head--;
        var tail = 0;
        while (tail < shorter - head && before[before.Length - 1 - tail] == after[after.Length - 1 - tail])
            tail++;
        while (tail > 0 && before[before.Length - tail - 1] != '\n')
            tail--;
        return new(
            TextSpan.FromBounds(head, before.Length - tail), after.Substring(head, after.Length - head - tail));
    }

    /// <summary>Whether a change touches text that another one replaces, or the place where it inserts.</summary>
    public static bool Overlap(TextChange one, TextChange other) =>
        one.Span.Start <= other.Span.End && other.Span.Start <= one.Span.End;

    /// <summary>The same change without the words that stay at both its ends.</summary>
    internal static TextChange Trim(string text, TextChange change)
    {
        var old = text.Substring(change.Span.Start, change.Span.Length);
        var written = change.NewText;
        var shorter = Math.Min(old.Length, written.Length);
        var head = 0;
        while (head < shorter && old[head] == written[head])
            head++;
        while (head > 0 && (IsWithinWord(old, head) || IsWithinWord(written, head)))
            head--;
        var tail = 0;
        while (tail < shorter - head && old[old.Length - 1 - tail] == written[written.Length - 1 - tail])
            tail++;
        while (tail > 0 && (IsWithinWord(old, old.Length - tail) || IsWithinWord(written, written.Length - tail)))
            tail--;
        return new(
            TextSpan.FromBounds(change.Span.Start + head, change.Span.End - tail),
            written.Substring(head, written.Length - head - tail));
    }

    private static bool IsWithinWord(string text, int place) =>
        place > 0 && place < text.Length && IsOfWord(text[place - 1]) && IsOfWord(text[place]);

    private static bool IsOfWord(char c) => char.IsLetterOrDigit(c) || c is '.' or '-';
}
