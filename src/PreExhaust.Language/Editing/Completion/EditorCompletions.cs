using PreExhaust.Language.Syntax.Statements;

namespace PreExhaust.Language.Editing.Completion;

/// <summary>Knows what may stand at a place.</summary>
public static class EditorCompletions
{
    private const int Most = 200;

    /// <summary>What may stand at an offset, the likeliest first.</summary>
    public static IEnumerable<CompletionEntry> At(EditorDocument document, int offset)
    {
        var place = new CompletionPlace(document, offset);
        return place.IsSilent ? [] : Find(place).Take(Most);
    }

    private static IEnumerable<CompletionEntry> Find(CompletionPlace place)
    {
        if (place.Word.StartsWith("#", StringComparison.Ordinal))
            return PrescriptionCompletions.Tags(place);
        if (place.Owner is ExerciseDefinitionSyntax)
            return DefinitionCompletions.Of(place);
        if (SettingCompletions.Of(place) is { } values)
            return values;
        if (place.Owner is ExerciseSyntax or SchemeSyntax || IsPrescription(place))
            return PrescriptionCompletions.Of(place);
        return LineCompletions.Of(place);
    }

    private static bool IsPrescription(CompletionPlace place) =>
        place.Written.IndexOf(':') > 0 && !place.Written.StartsWith("allow", StringComparison.OrdinalIgnoreCase);
}
