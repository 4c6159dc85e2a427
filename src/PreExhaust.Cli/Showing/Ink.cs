using PreExhaust.Cli.Reporting;
using Spectre.Console;

namespace PreExhaust.Cli.Showing;

/// <summary>What the pages are written in, so that they look alike.</summary>
internal static class Ink
{
    public static Style Heading { get; } = new(Color.Blue, decoration: Decoration.Bold);

    public static Style Strong { get; } = new(decoration: Decoration.Bold);

    public static Style Quiet { get; } = new(decoration: Decoration.Dim);

    public static Style Loud { get; } = new(Color.Yellow);

    /// <summary>Words of an author, who may send the terminal nothing but letters.</summary>
    public static Text Words(string text, Style? style = null) => new(Printable.Of(text), style);

    /// <summary>Writes a line.</summary>
    public static void Line(this IAnsiConsole paper, string text, Style? style = null)
    {
        paper.Write(Words(text, style));
        paper.WriteLine();
    }
}
