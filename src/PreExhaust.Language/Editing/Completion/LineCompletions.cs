using PreExhaust.Language.Syntax.Statements;

namespace PreExhaust.Language.Editing.Completion;

/// <summary>What a line may begin with.</summary>
internal static class LineCompletions
{
    private const string Session =
        "session ${1:Name}\n\n${2:Back Squat}: ${3:3x5 RIR 2}, rest ${4:3min} #main\n"
        + "${5:Bench Press}: ${6:3x8-10 RIR 2}, rest ${7:2min}\n"
        + "${8:Barbell Row}: ${9:3x8-10 RIR 2}, rest ${10:2min}\n$0";

    public static IEnumerable<CompletionEntry> Of(CompletionPlace place)
    {
        var label = LabelIn(place.Written);
        var typed = place.Written.Substring(label.Length);
        var ending = place.Rest.Trim().Length == 0 ? ": " : "";
        var exercises = ExerciseNames.Of(place, typed, ending).ToList();
        if (label.Length > 0)
            return exercises;
        var headers = Entries.Of(place, CompletionWords.Headers, CompletionKind.Keyword, typed);
        var settings = Entries.Of(place, CompletionWords.Settings, CompletionKind.Keyword, typed);
        return Labels(place, typed)
            .Concat(Snippet(place, typed))
            .Concat(exercises.Where(exercise => exercise.IsUsed))
            .Concat(headers)
            .Concat(settings)
            .Concat(exercises.Where(exercise => !exercise.IsUsed));
    }

    /// <summary>A label at the start of a line with the blank behind it; empty without.</summary>
    private static string LabelIn(string written)
    {
        var isLabel = written.Length > 2 && char.IsLetter(written[0]) && char.IsDigit(written[1]) && written[2] == ' ';
        return isLabel ? written.Substring(0, 3) : "";
    }

    /// <summary>The label that follows the one of the line above.</summary>
    private static IEnumerable<CompletionEntry> Labels(CompletionPlace place, string typed)
    {
        var above = place.Document.Tree.Lines
            .Take(place.Line)
            .Reverse()
            .Select(line => line.Statement)
            .FirstOrDefault(statement => statement is not null and not (ContinuationSyntax or NoteSyntax));
        var label = (above as ExerciseSyntax)?.Label?.Text ?? "";
        if (label.Length != 2 || !char.IsLetter(label[0]) || label[1] is < '1' or > '8')
            return [];
        var next = $"{label[0]}{(char)(label[1] + 1)} ";
        return Entries.Of(place, [(next, "next of the superset")], CompletionKind.Name, typed);
    }

    private static IEnumerable<CompletionEntry> Snippet(CompletionPlace place, string typed) =>
        "session".StartsWith(typed, StringComparison.OrdinalIgnoreCase)
            ? [Whole(place, typed)]
            : [];

    private static CompletionEntry Whole(CompletionPlace place, string typed) =>
        new("session ...", CompletionKind.Snippet, place.Last(typed.Length), Session) { Detail = "a whole session" };
}
