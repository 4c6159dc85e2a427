using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Text;

namespace PreExhaust.Language.Syntax;

/// <summary>Reads a file line by line.</summary>
internal static class SyntaxParser
{
    /// <summary>
    /// The lines; what is wrong with them goes to <paramref name="diagnostics"/>. Never throws.
    /// </summary>
    public static SyntaxTree Parse(SourceFile source, DiagnosticBag diagnostics)
    {
        if (!FileCheck.IsReadable(source, diagnostics))
            return new(source, []);
        var parser = new LineParser(source, diagnostics);
        var lines = new LineSyntax[source.LineCount];
        for (var line = 0; line < lines.Length; line++)
            lines[line] = parser.Parse(line);
        return new(source, lines);
    }
}
