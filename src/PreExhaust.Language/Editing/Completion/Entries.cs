namespace PreExhaust.Language.Editing.Completion;

/// <summary>Makes entries of words.</summary>
internal static class Entries
{
    /// <summary>The words that begin as what was typed.</summary>
    /// <param name="place">Where they stand.</param>
    /// <param name="words">The words.</param>
    /// <param name="kind">What they are.</param>
    /// <param name="typed">What is there already; without it the word that is being written.</param>
    public static IEnumerable<CompletionEntry> Of(
        CompletionPlace place,
        IEnumerable<string> words,
        CompletionKind kind = CompletionKind.Value,
        string? typed = null) => Of(place, words.Select(word => (word, "")), kind, typed);

    public static IEnumerable<CompletionEntry> Of(
        CompletionPlace place,
        IEnumerable<(string Word, string Detail)> words,
        CompletionKind kind = CompletionKind.Keyword,
        string? typed = null)
    {
        var begun = typed ?? place.Word;
        return
            from word in words
            where word.Word.StartsWith(begun, StringComparison.OrdinalIgnoreCase)
            select new CompletionEntry(word.Word, kind, place.Last(begun.Length), word.Word) { Detail = word.Detail };
    }

    /// <summary>The names of one kind that the text has, each once.</summary>
    public static IEnumerable<string> Names(CompletionPlace place, NameKind kind, bool definitionsOnly = true) =>
        place.Document.Names.All
            .Where(use => use.Kind == kind && (use.IsDefinition || !definitionsOnly) && use.Span.End != place.Offset)
            .Select(use => place.Document.Source[use.Span])
            .Distinct(StringComparer.OrdinalIgnoreCase);
}
