using System.Text;
using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Text;

namespace PreExhaust.Language.Tests.Errors.Corpus;

/// <summary>Shows what is said about a text: each message below its place, each fix with the lines it makes.</summary>
internal static class AnsweredInput
{
    public static string Show(BadInput input)
    {
        var document = WorkoutText.Parse(input.Text, "corpus.workout");
        var shown = new StringBuilder($"== {input.Title}\n");
        for (var line = 0; line < document.Source.LineCount; line++)
        {
            shown.Append(Visible(document.Source[document.Source.LineContent(line)])).Append('\n');
            foreach (var diagnostic in document.Diagnostics)
            {
                var position = document.Source.PositionAt(diagnostic.Span.Start);
                if (position.Line == line + 1)
                    Append(shown, input.Text, diagnostic, position);
            }
        }

        return shown.Append('\n').ToString();
    }

    /// <summary>The text with a fix applied.</summary>
    public static string Mend(string text, TextFix fix) =>
        text.Remove(fix.Span.Start, fix.Span.Length).Insert(fix.Span.Start, fix.NewText);

    private static void Append(StringBuilder shown, string text, Diagnostic diagnostic, LinePosition position)
    {
        shown.Append(' ', position.Column - 1).Append('^', Math.Max(1, diagnostic.Span.Length)).Append('\n');
        shown.AppendJoin("", "    ", diagnostic.Severity, " ", diagnostic.Id, ": ", diagnostic.Message, "\n");
        foreach (var fix in diagnostic.Fixes)
            shown.AppendJoin("", "    fix: ", fix.Title, " -> ", Changed(text, Mend(text, fix)), "\n");
    }

    /// <summary>The lines that a fix makes, without those before and after that stay as they are.</summary>
    private static string Changed(string before, string after)
    {
        var (was, now) = (before.Split('\n'), after.Split('\n'));
        var shorter = Math.Min(was.Length, now.Length);
        var start = Enumerable.Range(0, shorter).TakeWhile(i => was[i] == now[i]).Count();
        var end = Enumerable.Range(1, shorter - start).TakeWhile(i => was[^i] == now[^i]).Count();
        return $"'{string.Join("' / '", now[start..^end].Select(Visible))}'";
    }

    private static string Visible(string text) => string.Concat(text.Select(c => c switch
    {
        '\t' => "→",
        '\0' => "␀",
        < ' ' => "·",
        _ => c.ToString(),
    }));
}
