using PreExhaust.Language.Text;

namespace PreExhaust.Language.Editing;

/// <summary>Finds the names of exercises, schemes, sessions and labels.</summary>
public static class EditorNames
{
    /// <summary>The name that an offset lies in or right behind; <c>null</c> where there is none.</summary>
    public static EditorName? At(EditorDocument document, int offset) =>
        document.Names.At(offset) is { } use ? Of(use) : null;

    /// <summary>The places of a text that name the same thing, in text order.</summary>
    /// <param name="document">The text; of another file only where the name is shared.</param>
    /// <param name="name">The name.</param>
    public static IEnumerable<EditorName> UsesIn(EditorDocument document, EditorName name) =>
        document.Names.All.Where(use => use.Kind == name.Kind && use.Key == name.Key).Select(Of);

    /// <summary>
    /// Where the thing is made: its definitions, or else the first exercise of that name in the text.
    /// </summary>
    /// <param name="documents">The text itself first, then those that share its definitions.</param>
    /// <param name="name">The name.</param>
    public static IEnumerable<(EditorDocument Document, TextSpan Span)> DefinitionsOf(
        IReadOnlyList<EditorDocument> documents, EditorName name)
    {
        var definitions =
            from document in name.IsShared ? documents : documents.Take(1)
            from use in UsesIn(document, name)
            where use.IsDefinition
            select (document, use.Span);
        return definitions.ToList() is { Count: > 0 } found
            ? found
            : UsesIn(documents[0], name).Take(1).Select(use => (documents[0], use.Span));
    }

    private static EditorName Of(NameUse use) => new(use.Kind, use.Span, use.IsDefinition) { Key = use.Key };
}
