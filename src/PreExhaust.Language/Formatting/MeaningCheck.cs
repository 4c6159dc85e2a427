using PreExhaust.Analysis;
using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Syntax.Grammar;

namespace PreExhaust.Language.Formatting;

/// <summary>Makes sure that formatting changed nothing but the look.</summary>
internal static class MeaningCheck
{
    /// <summary>A line that goes on with an exercise is read below one.</summary>
    private const string SomeExercise = "Squat\n  ";

    /// <summary>Whether two spellings of a line, read alone, are healthy and mean the same.</summary>
    public static bool IsSameLine(string line, string formatted, bool isContinuation)
    {
        if (line.TrimStart() == formatted)
            return true;
        var before = Read(line, isContinuation);
        return !before.Diagnostics.Any(IsOfTheLine) && IsSame(before, Read(formatted, isContinuation));
    }

    /// <summary>Whether two texts make the same plan and messages, wherever their blank lines stand.</summary>
    public static bool IsSame(WorkoutDocument before, WorkoutDocument after) =>
        before.Plan.WithoutAnchors().Equals(after.Plan.WithoutAnchors())
        && Messages(before).SequenceEqual(Messages(after));

    private static WorkoutDocument Read(string line, bool isContinuation) =>
        WorkoutText.Parse(isContinuation ? SomeExercise + line.TrimStart() : line);

    /// <summary>The sets of an exercise, which its progression has to fit, may stand on another line.</summary>
    private static bool IsOfTheLine(Diagnostic diagnostic) =>
        diagnostic.Severity == Severity.Error
        && diagnostic.Id != DiagnosticKinds.MissingSets.Id
        && diagnostic.Id != DiagnosticKinds.ProgressionMismatch.Id;

    private static IEnumerable<(int Line, string Id)> Messages(WorkoutDocument document)
    {
        if (document.Diagnostics.Count == 0)
            return [];
        var filledBefore = new int[document.Source.LineCount + 1];
        for (var line = 0; line < document.Source.LineCount; line++)
        {
            var isBlank = document.Source[document.Source.LineContent(line)].All(Characters.IsBlank);
            filledBefore[line + 1] = filledBefore[line] + (isBlank ? 0 : 1);
        }

        return document.Diagnostics
            .Select(d => (Line: filledBefore[document.Source.PositionAt(d.Span.Start).Line - 1], d.Id))
            .OrderBy(m => m.Line)
            .ThenBy(m => m.Id, StringComparer.Ordinal);
    }
}
