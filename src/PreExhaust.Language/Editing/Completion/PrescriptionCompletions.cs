using PreExhaust.Language.Binding;
using PreExhaust.Language.Syntax.Statements;

namespace PreExhaust.Language.Editing.Completion;

/// <summary>What may stand in a prescription.</summary>
internal static class PrescriptionCompletions
{
    public static IEnumerable<CompletionEntry> Of(CompletionPlace place)
    {
        var item = place.Item;
        if (Following(place) is { } values)
            return values;
        if (place.Word.Length > 0 && char.IsDigit(place.Word[place.Word.Length - 1]))
            return UnitsOf(place);
        if (item.Length == place.Word.Length)
            return Sets(place).Concat(Entries.Of(place, CompletionWords.Clauses)).Concat(Efforts(place));
        return Efforts(place).Concat(Rests(place)).Concat(TagsOf(place, ""));
    }

    /// <summary>The tags of the language, then those of the author.</summary>
    public static IEnumerable<CompletionEntry> Tags(CompletionPlace place) => TagsOf(place, place.Word);

    /// <summary>What a word asks for that stands before the place.</summary>
    private static IEnumerable<CompletionEntry>? Following(CompletionPlace place)
    {
        if (place.Follows("like"))
            return Models(place);
        if (place.Follows("intent"))
            return Entries.Of(place, CompletionWords.Intents);
        if (CompletionWords.Intents.Any(place.Follows))
            return Entries.Of(place, CompletionWords.Muscles);
        if (place.Follows("for"))
            return ExerciseNames.Of(place, place.Word);
        if (place.Follows("rest") || place.Follows("every"))
            return Entries.Of(place, CompletionWords.Rests);
        if (place.Follows("progress"))
            return Entries.Of(place, CompletionWords.Progressions);
        if (place.Follows("of"))
            return Entries.Of(place, CompletionWords.Bases).Concat(ExerciseNames.Of(place, place.Word));
        if (place.Follows("in"))
            return Entries.Of(place, Entries.Names(place, NameKind.Session), CompletionKind.Name);
        if (place.Follows("rir") || place.Follows("rpe"))
            return Entries.Of(place, place.Follows("rir") ? ["0", "1", "2", "3", "4"] : ["6", "7", "8", "9", "10"]);
        return place.Follows("work up to") ? Entries.Of(place, ["1RM", "3RM", "5RM", "1x5 @8"]) : null;
    }

    private static IEnumerable<CompletionEntry> Models(CompletionPlace place) => Entries
        .Of(place, place.Document.Definitions.Schemes.Select(scheme => scheme.Definition.Name), CompletionKind.Name)
        .Concat(Entries.Of(
            place, Entries.Names(place, NameKind.Exercise, definitionsOnly: false), CompletionKind.Exercise));

    private static IEnumerable<CompletionEntry> UnitsOf(CompletionPlace place) =>
        from unit in CompletionWords.UnitsOfNumbers
        let text = place.Word + unit
        select new CompletionEntry(text, CompletionKind.Unit, place.Last(place.Word.Length), text);

    /// <summary>The sets that the exercise usually has, and those that the text gives others.</summary>
    private static IEnumerable<CompletionEntry> Sets(CompletionPlace place)
    {
        var usual = Exercise(place) is { } exercise ? [$"3x{exercise.TypicalSet}"] : Array.Empty<string>();
        var used = place.Document.Bound.Plan.Sessions
            .SelectMany(session => session.Slots)
            .SelectMany(slot => slot.Groups)
            .Select(group => group.Amount)
            .GroupBy(amount => amount, StringComparer.Ordinal)
            .OrderByDescending(same => same.Count())
            .Select(same => same.Key)
            .Take(5);
        return Entries.Of(place, usual.Concat(used).Concat(["3x8", "3x8-12", "5x5"]).Distinct(StringComparer.Ordinal));
    }

    private static Catalog.Exercise? Exercise(CompletionPlace place)
    {
        var colon = place.Written.IndexOf(':');
        var name = colon > 0
            ? place.Written.Substring(0, colon)
            : (place.Owner as ExerciseSyntax)?.Name.Text ?? "";
        return place.Document.Definitions.Catalog.Find(NameBinder.Unquote(name.Trim()));
    }

    private static IEnumerable<CompletionEntry> Efforts(CompletionPlace place) =>
        Entries.Of(place, CompletionWords.Efforts);

    private static IEnumerable<CompletionEntry> Rests(CompletionPlace place) =>
        Entries.Of(place, CompletionWords.Rests.Select(rest => $"rest {rest}"));

    private static IEnumerable<CompletionEntry> TagsOf(CompletionPlace place, string typed)
    {
        var own = place.Document.Tree.Lines
            .Where((_, line) => line != place.Line)
            .SelectMany(line => line.Tokens)
            .Where(token => token.Kind == Syntax.TokenKind.Tag)
            .Select(token => token.Text.Substring(1));
        var tags = TagCheck.Known.Concat(own).Distinct(StringComparer.OrdinalIgnoreCase).Select(tag => $"#{tag}");
        return Entries.Of(place, tags, CompletionKind.Tag, typed.Length == 0 ? place.Word : typed);
    }
}
