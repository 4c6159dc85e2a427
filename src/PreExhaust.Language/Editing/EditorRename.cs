using PreExhaust.Analysis;
using PreExhaust.Language.Text;
using PreExhaust.Plans;

namespace PreExhaust.Language.Editing;

/// <summary>Gives a thing another name, wherever it is named.</summary>
public static class EditorRename
{
    private static readonly char[] Signs = ['\n', '\r', ',', ';', ':', '"', '#', '>', '(', ')'];

    /// <summary>The changes by text, or why there are none.</summary>
    /// <param name="documents">The text with the name first, then those that share its definitions.</param>
    /// <param name="name">The name.</param>
    /// <param name="newName">The other name.</param>
    public static (IReadOnlyList<(EditorDocument Document, ValueList<TextChange> Changes)> Changes, string? Problem) Of(
        IReadOnlyList<EditorDocument> documents, EditorName name, string newName)
    {
        newName = newName.Trim();
        if (ProblemOf(documents, name, newName) is { } problem)
            return ([], problem);
        var changes = (name.IsShared ? documents : documents.Take(1))
            .Select(document => (document, Changes: ChangesIn(document, name, newName)))
            .Where(pair => pair.Changes.Count > 0)
            .ToList();
        return StaysHealthy(documents[0].Shared, changes)
            ? (changes, null)
            : ([], $"'{newName}' would be read as something else.");
    }

    private static ValueList<TextChange> ChangesIn(EditorDocument document, EditorName name, string newName) =>
        EditorNames.UsesIn(document, name).Select(use => new TextChange(use.Span, newName)).ToValueList();

    private static string? ProblemOf(IReadOnlyList<EditorDocument> documents, EditorName name, string newName)
    {
        var (document, catalog) = (documents[0], documents[0].Definitions.Catalog);
        if (name.Kind == NameKind.Label)
            return newName.Length == 1 && char.IsLetter(newName[0]) ? null : "A label is one letter.";
        if (newName.Length == 0 || newName.IndexOfAny(Signs) >= 0 || newName.Contains("//"))
            return $"'{newName}' is no name.";
        var isOwn = EditorNames.DefinitionsOf(documents, name).Any(place =>
            EditorNames.At(place.Document, place.Span.Start) is { IsDefinition: true });
        var known = catalog.Find(newName);
        return name.Kind switch
        {
            NameKind.Exercise when !isOwn && known is null => $"The catalogue has no exercise '{newName}'.",
            NameKind.Exercise when isOwn && known is not null && known.Name != name.Key =>
                $"There is an exercise '{newName}' already.",
            NameKind.Scheme when document.Definitions.FindScheme(newName) is { } scheme
                && scheme != document.Definitions.FindScheme(name.Key) => $"There is a scheme '{newName}' already.",
            NameKind.Session when document.Names.All.Any(use => use.Kind == NameKind.Session
                && use.Key != name.Key
                && string.Equals(use.Key, newName, StringComparison.OrdinalIgnoreCase)) =>
                    $"There is a session '{newName}' already.",
            _ => null,
        };
    }

    /// <summary>Whether the texts have no more errors than before, once all of them are changed.</summary>
    private static bool StaysHealthy(
        WorkoutDefinitions shared, IReadOnlyList<(EditorDocument Document, ValueList<TextChange> Changes)> changes)
    {
        var after = changes
            .Select(change => WorkoutReading.Of(
                TextChanges.Apply(change.Document.Source.Text, change.Changes), change.Document.Source.Path))
            .ToList();
        foreach (var reading in after)
            shared = shared.With(reading.Source.Path, reading.Definitions);
        return after
            .Zip(changes, (reading, change) => (After: reading.Bind(shared), Before: change.Document.Bound))
            .All(pair => Errors(pair.After) <= Errors(pair.Before));
    }

    private static int Errors(WorkoutDocument document) =>
        document.Diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error);
}
