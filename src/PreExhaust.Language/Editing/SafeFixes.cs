using PreExhaust.Language.Diagnostics;

namespace PreExhaust.Language.Editing;

/// <summary>Applies the fixes that need no decision, again and again until none is left.</summary>
public static class SafeFixes
{
    /// <summary>More rounds than any text needs; each one leaves fewer or quieter messages.</summary>
    private const int MostRounds = 100;

    /// <summary>The text with every safe fix applied. Never throws.</summary>
    /// <param name="text">The text.</param>
    /// <param name="path">The path by which the definitions know the file.</param>
    /// <param name="shared">The definitions of the project.</param>
    /// <param name="check">What there is to say about the text; a fix of anything else is not applied.</param>
    public static FixedText Apply(
        string text, string path, WorkoutDefinitions shared, Func<WorkoutDocument, IEnumerable<Diagnostic>> check)
    {
        var applied = new List<AppliedFix>();
        var round = new FixRound(WorkoutText.Parse(text, path, shared), check);
        for (var i = 0; i < MostRounds && round.Next(out var fixes) is { } next; i++)
        {
            applied.AddRange(fixes);
            round = next;
        }

        return new(round.Document.Source.Text, applied.ToValueList());
    }
}
