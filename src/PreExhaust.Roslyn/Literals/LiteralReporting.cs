using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using LinePosition = PreExhaust.Language.Text.LinePosition;

namespace PreExhaust.Roslyn.Literals;

/// <summary>Hands what is wrong with plans in C# to the compiler.</summary>
internal static class LiteralReporting
{
    /// <summary>
    /// Reports in the syntax tree, which the generator's steps do not keep: editors show only such messages beside the
    /// code.
    /// </summary>
    public static void Errors(SourceProductionContext context, ParsedLiteral literal, Compilation compilation)
    {
        foreach (var error in literal.Errors)
            Reporting.Report(context, error, place: Location(error, compilation));
    }

    private static Location Location(DiagnosticInfo error, Compilation compilation)
    {
        foreach (var tree in compilation.SyntaxTrees)
        {
            if (!string.Equals(tree.FilePath, error.File, StringComparison.Ordinal))
                continue;
            var lines = tree.GetText().Lines;
            if (error.End.Line <= lines.Count)
                return tree.GetLocation(TextSpan.FromBounds(Offset(lines, error.Start), Offset(lines, error.End)));
        }

        return error.Location;
    }

    private static int Offset(TextLineCollection lines, LinePosition place)
    {
        var line = lines[place.Line - 1];
        return Math.Min(line.Start + place.Column - 1, line.EndIncludingLineBreak);
    }
}
