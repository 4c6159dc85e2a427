using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Text;

namespace PreExhaust.Language.Syntax;

/// <summary>Reads a file line by line.</summary>
internal static class SyntaxParser
{
    /// <summary>
    /// The lines; what is wrong with them goes to <paramref name="diagnostics"/>. Never throws.
    /// </summary>
    public static SyntaxTree Parse(SourceFile source, DiagnosticBag diagnostics) =>
        FileCheck.IsReadable(source, diagnostics) ? ParseLines(source, diagnostics) : new(source, []);

    /// <summary>The lines of a text that is known to be readable.</summary>
    public static SyntaxTree ParseLines(SourceFile source, DiagnosticBag diagnostics)
    {
        var parser = new LineParser(source, diagnostics);
        var lines = new LineSyntax[source.LineCount];
        for (var line = 0; line < lines.Length; line++)
            lines[line] = parser.Parse(line);
        return new(source, lines);
    }
}
