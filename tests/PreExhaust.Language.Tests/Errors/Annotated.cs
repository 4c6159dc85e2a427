using System.Text;
using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Text;

namespace PreExhaust.Language.Tests.Errors;

/// <summary>Shows a text with what is said about it.</summary>
internal static class Annotated
{
    /// <summary>Each line with its messages below.</summary>
    public static string Lines(WorkoutDocument document)
    {
        var annotated = new StringBuilder();
        for (var line = 0; line < document.Source.LineCount; line++)
        {
            var content = document.Source.LineContent(line);
            annotated.Append(document.Source[content]).Append('\n');
            foreach (var diagnostic in document.Diagnostics)
            {
                var position = document.Source.PositionAt(diagnostic.Span.Start);
                if (position.Line == line + 1)
                    AppendMessage(annotated, diagnostic, position);
            }
        }

        return annotated.ToString();
    }

    private static void AppendMessage(StringBuilder text, Diagnostic diagnostic, LinePosition position)
    {
        text.Append(' ', position.Column - 1).Append('^', Math.Max(1, diagnostic.Span.Length)).Append('\n');
        text.AppendJoin("", "    ", diagnostic.Severity, " ", diagnostic.Id, ": ", diagnostic.Message, "\n");
        foreach (var fix in diagnostic.Fixes)
            text.Append("    fix: ").Append(fix.Title).Append('\n');
    }
}
