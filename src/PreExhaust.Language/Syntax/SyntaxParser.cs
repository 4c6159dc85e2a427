using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Syntax.Packing;
using PreExhaust.Language.Text;

namespace PreExhaust.Language.Syntax;

/// <summary>Reads a file line by line.</summary>
internal static class SyntaxParser
{
    /// <summary>So many lines are nodes that the collector can move without harm.</summary>
    private const int LinesOfShortFile = 1_000;

    /// <summary>
    /// The lines; what is wrong with them goes to <paramref name="diagnostics"/>. Never throws.
    /// </summary>
    public static SyntaxTree Parse(SourceFile source, DiagnosticBag diagnostics) =>
        FileCheck.IsReadable(source, diagnostics) ? ParseLines(source, diagnostics) : new(source, []);

    /// <summary>The lines of a text that is known to be readable.</summary>
    /// <param name="source">The text.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    /// <param name="mostNodes">Up to so many lines stay nodes; a longer file is packed.</param>
    public static SyntaxTree ParseLines(SourceFile source, DiagnosticBag diagnostics, int mostNodes = LinesOfShortFile)
    {
        var parser = new LineParser(source, diagnostics);
        return new(source, source.LineCount <= mostNodes ? Nodes(source, parser) : Packed(source, parser));
    }

    private static LineSyntax[] Nodes(SourceFile source, LineParser parser)
    {
        var lines = new LineSyntax[source.LineCount];
        for (var line = 0; line < lines.Length; line++)
            lines[line] = parser.Parse(line);
        return lines;
    }

    private static PackedLines Packed(SourceFile source, LineParser parser)
    {
        var packer = new LinePacker(source);
        for (var line = 0; line < source.LineCount; line++)
            packer.Add(parser.Parse(line));
        return packer.ToLines();
    }
}
