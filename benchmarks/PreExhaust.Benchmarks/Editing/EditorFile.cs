using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace PreExhaust.Benchmarks.Editing;

/// <summary>A text in an editor, and the place in it where somebody types.</summary>
internal sealed partial class EditorFile
{
    private readonly int _line;
    private readonly int _column;

    /// <param name="name">What it is called in the table.</param>
    /// <param name="text">The text.</param>
    /// <param name="most">How many empty round trips a keystroke may take; <c>null</c> where nothing is asked.</param>
    private EditorFile(string name, string text, double? most)
    {
        (Name, Text, Most) = (name, text, most);
        var middle = text.IndexOf("\nsession ", text.Length / 2, StringComparison.Ordinal);
        var repetitions = FirstSets().Match(text, middle).Groups[1].Index;
        _line = text.AsSpan(0, repetitions).Count('\n');
        _column = repetitions - text.LastIndexOf('\n', repetitions) - 1;
    }

    public string Name { get; }

    public string Text { get; }

    /// <summary>How many empty round trips a keystroke may take; <c>null</c> where nothing is asked.</summary>
    public double? Most { get; }

    /// <summary>The files of the table.</summary>
    public static IEnumerable<EditorFile> All()
    {
        yield return Written(100, 3);
        yield return Written(1_000, 3);
        yield return Written(10_000, 10);
        yield return new("1,000 lines of a scheme", LongProgram.OfLines(1_000).TextWithScheme, null);
        yield return new("1,000 lines that copy sessions", TrainingWeeks.Text(blocks: 14), null);
        foreach (var lines in new[] { 100, 1_000, 10_000 })
            yield return new($"{lines:N0} full of findings", FullOfFindings(lines), null);
    }

    /// <summary>A program as it is written, of about so many lines.</summary>
    public static EditorFile Written(int lines, double? most = null) =>
        new($"{lines:N0} lines", LongProgram.OfLines(lines).Text, most);

    /// <summary>Another number of repetitions on the first exercise of a session in the middle, a digit long.</summary>
    public void Type(EditorClient client, int number) =>
        client.Type(_line, _column, _column + 1, (1 + (number % 9)).ToString(CultureInfo.InvariantCulture));

    /// <summary>Sessions of one lift twenty times with a note each, so many lines of them.</summary>
    public static string FullOfFindings(int lines)
    {
        const int LinesOfSession = 41;
        var text = new StringBuilder();
        for (var line = 0; line < lines; line++)
        {
            var place = line % LinesOfSession;
            text.Append(place == 0
                ? FormattableString.Invariant($"session S{line / LinesOfSession}\n")
                : place % 2 == 1 ? "Back Squat: 3x5 75%, rest 3min\n" : "> Brace before each repetition.\n");
        }

        return text.ToString();
    }

    [GeneratedRegex(": \\dx(\\d)")]
    private static partial Regex FirstSets();
}
