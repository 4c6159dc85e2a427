using PreExhaust.Language.Binding.Definitions;

namespace PreExhaust.Language.Editing.Completion;

/// <summary>What may follow the word of a setting or header.</summary>
internal static class SettingCompletions
{
    /// <summary>The values; <c>null</c> where no such word stands before the place.</summary>
    public static IEnumerable<CompletionEntry>? Of(CompletionPlace place)
    {
        var first = place.Before.Split(' ')[0].TrimEnd(':');
        var typed = place.Written.Length > first.Length
            ? place.Written.Substring(first.Length).TrimStart(' ', ':')
            : "";
        return first switch
        {
            "goal" => Entries.Of(place, CompletionWords.Goals),
            "units" => Entries.Of(place, CompletionWords.Units),
            "style" => Entries.Of(place, ["bodybuilding"]),
            "step" => Entries.Of(place, CompletionWords.Implements),
            "rest" when !place.IsIndented => Entries.Of(place, CompletionWords.Rests),
            "priority" or "maintain" => Entries.Of(place, CompletionWords.Muscles),
            "omit" => Entries.Of(place, ExercisePatterns.All).Concat(ExerciseNames.Of(place, place.Item)),
            "max" => ExerciseNames.Of(place, typed, " "),
            "allow" => Entries.Of(place, CompletionWords.Rules),
            "rotate" when !place.Follows("on") =>
                Entries.Of(place, Entries.Names(place, NameKind.Session), CompletionKind.Name),
            "rotate" => Entries.Of(place, CompletionWords.Days),
            "session" => OfSession(place),
            "week" when !place.IsIndented => Entries.Of(place, ["odd", "even", "every"], CompletionKind.Keyword),
            _ => null,
        };
    }

    private static IEnumerable<CompletionEntry> OfSession(CompletionPlace place)
    {
        if (place.Follows("like"))
            return Entries.Of(place, Entries.Names(place, NameKind.Session), CompletionKind.Name);
        if (place.Follows("on") || place.Written.Contains(" on "))
            return Entries.Of(place, CompletionWords.Days);
        return place.Before == "session" ? [] : Entries.Of(place, ["on", "like"], CompletionKind.Keyword);
    }
}
