using System.Text;
using PreExhaust.Language.Syntax;

namespace PreExhaust.Language.Formatting;

/// <summary>
/// Writes a <c>.workout</c> text the way the language spells things. Formatting twice changes nothing more, no comment
/// or note is lost, a line with an error stays as it is, and the plan is the same afterwards.
/// </summary>
public static class WorkoutFormatter
{
    /// <summary>The formatted text; the text itself where nothing could be read from it. Never throws.</summary>
    /// <param name="text">The text. Its first line break is the one that all lines get.</param>
    public static string Format(string text) => Format(text, "", WorkoutDefinitions.None);

    /// <summary>The formatted text of a file of a project. Never throws.</summary>
    /// <param name="text">The text. Its first line break is the one that all lines get.</param>
    /// <param name="path">The path by which the definitions know the file.</param>
    /// <param name="shared">The definitions of the project; lines that use unknown ones stay as they are.</param>
    public static string Format(string text, string path, WorkoutDefinitions shared)
    {
        var reading = WorkoutReading.Of(text, path);
        var definitions = shared.With(path, reading.Definitions);
        var document = reading.Bind(definitions);
        var tree = SyntaxParser.Parse(document.Source, new());
        // Past the bound on messages nobody knows which lines are healthy.
        if (tree.Lines.Count == 0 || document.Diagnostics.Count > Limits.Diagnostics)
            return text;

        var lines = new LineFormatter(tree, new(document), new(definitions)).Format();
        var formatted = Assemble(lines, document.Source.LineBreak);
        var isSame = formatted == text
            || MeaningCheck.IsSame(document, WorkoutText.Parse(formatted, path, shared));
        return isSame ? formatted : text;
    }

    /// <summary>Blank lines never come first, last or in twos.</summary>
    private static string Assemble(IEnumerable<string> lines, string lineBreak)
    {
        var text = new StringBuilder();
        var isGap = false;
        foreach (var line in lines)
        {
            if (line.Length == 0)
            {
                isGap = text.Length > 0;
                continue;
            }

            text.Append(isGap ? lineBreak : "").Append(line).Append(lineBreak);
            isGap = false;
        }

        return text.ToString();
    }
}
