using PreExhaust.Analysis;
using PreExhaust.Benchmarks.Scanning;
using PreExhaust.Language;
using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Syntax;
using PreExhaust.Language.Text;

namespace PreExhaust.Benchmarks;

/// <summary>What is measured.</summary>
internal static class Workload
{
    private const int LinesBetweenLooks = 500;

    /// <summary>The values, by hand.</summary>
    public static int ParseByHand(string text) => HandWrittenParser.Parse(text, out _).Count;

    /// <summary>
    /// The lossless tree, kept as a whole until its last line is read; a line now and then is looked at then. Lines are
    /// read past the bound of a file, which is there for hostile input and would stop the longest texts.
    /// </summary>
    public static int ParseTree(string text)
    {
        var tree = SyntaxParser.ParseLines(new SourceFile("sample.workout", text), new DiagnosticBag());
        var end = 0;
        for (var line = 0; line < tree.Lines.Count; line += LinesBetweenLooks)
            end = tree.Lines[line].Span.End;
        return end;
    }

    /// <summary>The tree and the plan.</summary>
    public static int ParsePlan(string text) => WorkoutText.Parse(text, "sample.workout").Plan.Sessions.Count;

    /// <summary>Everything that there is to say, without ways to mend it.</summary>
    public static int Check(string text)
    {
        var document = WorkoutText.Parse(text, "sample.workout");
        return document.Diagnostics.Count + document.Check(AnalysisOptions.Default.WithoutFixes()).Count;
    }

    /// <summary>The sample again and again, cut off at a number of lines.</summary>
    public static string Lines(int count)
    {
        var sample = SampleProgram.Text.TrimEnd('\n').Split('\n');
        return string.Concat(Enumerable.Range(0, count).Select(i => sample[i % sample.Length] + "\n"));
    }

    /// <summary>One program of so many lines, within the bounds of a file.</summary>
    public static string Plan(int lines)
    {
        const int SessionLength = 40;
        var exercises = SampleProgram.Text.Split('\n').Skip(10).Where(IsOfExercise).ToArray();
        var sessions = Enumerable.Range(0, lines / SessionLength).Select(i =>
            $"session S{i}\n" + string.Concat(Enumerable.Range(0, SessionLength - 1)
                .Select(line => exercises[line % exercises.Length] + "\n")));
        return "program Long\nweeks 4\nmax Back Squat 140kg\n" + string.Concat(sessions);
    }

    private static bool IsOfExercise(string line) =>
        line.Length > 0 && !line.StartsWith("session", StringComparison.Ordinal);
}
