using PreExhaust.Catalog;

namespace PreExhaust.Language.Syntax.Grammar;

/// <summary>
/// Finds exercises whose sets stand below them, each thing on a line: a name alone, then <c>Sets: 4</c>,
/// <c>Reps: 8-10</c>.
/// </summary>
/// <param name="End">Where the last of the lines ends.</param>
/// <param name="Lines">What they say, each thing once.</param>
internal sealed record KeyedExercise(int End, IReadOnlyDictionary<LineKey, string> Lines)
{
    /// <summary>The exercise on a line; <c>null</c> where none stands, or its sets not below it.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="start">Where the line begins, behind the sign of a list.</param>
    /// <param name="end">Where it ends.</param>
    public static KeyedExercise? At(string text, int start, int end)
    {
        var below = Extents.EndOfLine(text, end);
        if (Extents.SkipBlanks(text, end, below) < below || Below(text, below) is not { } keyed)
            return null;
        return IsName(text, start, end) ? keyed : null;
    }

    /// <summary>Whether a line says something of such an exercise.</summary>
    public static bool IsPartAt(string text, int start, int end)
    {
        if (KeyedLine.At(text, start, end) is null)
            return false;
        var line = start;
        for (var keys = 0; keys < Keys && (line = Extents.StartOfLineAbove(text, line)) >= 0; keys++)
        {
            var lineEnd = Extents.EndOfLine(text, line);
            if (KeyedLine.At(text, line, lineEnd) is not null)
                continue;
            var name = Extents.SkipBlanks(text, line, lineEnd);
            if (name < lineEnd)
                name = Extents.SkipBlanks(text, ListSigns.Scan(text, name, lineEnd), lineEnd);
            return At(text, name, Extents.TrimBlanks(text, name, lineEnd)) is { } keyed && keyed.End >= start;
        }

        return false;
    }

    private static int Keys => (int)LineKey.Note + 1;

    /// <summary>Lines with sets and repetitions among them, of which none says what another has said.</summary>
    private static KeyedExercise? Below(string text, int end)
    {
        Dictionary<LineKey, string>? lines = null;
        while (Extents.StartOfLineBelow(text, end) is var line and >= 0)
        {
            var lineEnd = Extents.EndOfLine(text, line);
            if (lineEnd - line > Limits.LineLength || KeyedLine.At(text, line, lineEnd) is not { } keyed
                || (lines ??= []).ContainsKey(keyed.Key))
                break;
            lines.Add(keyed.Key, keyed.Value);
            end = Extents.TrimBlanks(text, line, lineEnd);
        }

        return lines is not null && lines.ContainsKey(LineKey.Sets) && lines.ContainsKey(LineKey.Reps)
            ? new(end, lines)
            : null;
    }

    /// <summary>Whether the grammar finds a name and nothing behind it.</summary>
    private static bool IsBare(string text, int start, int end)
    {
        var line = new LineText(text, new Trace()).Line(start, end);
        var position = start;
        if (SupersetWords.Scan(text, start, end) >= 0 || NameGrammar.Name(line, ref position) is null)
            return false;
        NameGrammar.EndOfName(line, ref position);
        return line.SkipBlanks(position) >= end;
    }

    /// <summary>A name with nothing around it that could be more; in bold or as a heading a known one.</summary>
    private static bool IsName(string text, int start, int end)
    {
        if (end - start > Limits.LineLength || start >= end)
            return false;
        var kind = LineClassifier.Classify(text, start, end);
        var (name, nameEnd) = kind == LineKind.Heading ? Headings.Content(text, start, end) : (start, end);
        if (nameEnd > name && Characters.IsColon(text[nameEnd - 1]))
            nameEnd--;
        for (var i = name; i < nameEnd; i++)
        {
            if (!char.IsLetter(text[i]) && text[i] is not (' ' or '-' or '\'' or '’'))
                return false;
        }

        return kind switch
        {
            LineKind.Exercise => IsBare(text, start, end),
            LineKind.Heading => ExerciseCatalog.Default.Find(text.Substring(name, nameEnd - name)) is not null,
            _ => false,
        };
    }
}
