using PreExhaust.Language.Syntax;
using PreExhaust.Language.Text;
using PreExhaust.Plans;

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
    public static string Format(string text, string path, WorkoutDefinitions shared) =>
        TextChanges.Apply(text, Changes(WorkoutReading.Of(text, path), shared));

    /// <summary>What formatting changes, line by line and in text order. Never throws.</summary>
    /// <param name="reading">The text.</param>
    /// <param name="shared">The definitions of the project; lines that use unknown ones stay as they are.</param>
    /// <param name="isWanted">Whether a line, from 0, may change; without it every line may.</param>
    public static ValueList<TextChange> Changes(
        WorkoutReading reading, WorkoutDefinitions shared, Func<int, bool>? isWanted = null)
    {
        var source = reading.Source;
        var definitions = shared.With(source.Path, reading.Definitions);
        var document = reading.Bind(definitions);
        var tree = SyntaxParser.Parse(source, new());
        // Past the bound on messages nobody knows which lines are healthy.
        if (tree.Lines.Count == 0 || document.Diagnostics.Count > Limits.Diagnostics)
            return default;

        var lines = new LineFormatter(tree, new(document), new(definitions)).Format();
        var changes = Changes(source, lines)
            .Where(change => isWanted?.Invoke(source.PositionAt(change.Span.Start).Line - 1) ?? true)
            .ToValueList();
        var isSame = changes.Count == 0 || MeaningCheck.IsSame(
            document, WorkoutText.Parse(TextChanges.Apply(source.Text, changes), source.Path, shared));
        return isSame ? changes : default;
    }

    /// <summary>Blank lines never come first, last or in twos.</summary>
    private static IEnumerable<TextChange> Changes(SourceFile source, IReadOnlyList<string> lines)
    {
        var lastFilled = lines.Count - 1;
        while (lastFilled >= 0 && lines[lastFilled].Length == 0)
            lastFilled--;
        var lineBreak = source.LineBreak;
        for (var i = 0; i < lines.Count; i++)
        {
            var goes = lines[i].Length == 0 && (i == 0 || i > lastFilled || lines[i - 1].Length == 0);
            var (content, whole) = (source.LineContent(i), source.LineWithBreak(i));
            var hasBreak = !goes && source[TextSpan.FromBounds(content.End, whole.End)] == lineBreak;
            var change = hasBreak
                ? new TextChange(content, lines[i])
                : new TextChange(whole, goes ? "" : lines[i] + lineBreak);
            if (source[change.Span] != change.NewText)
                yield return change;
        }
    }
}
