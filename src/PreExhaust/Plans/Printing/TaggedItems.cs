namespace PreExhaust.Plans.Printing;

/// <summary>Puts the tags of an exercise where they hold for all of its sets.</summary>
internal static class TaggedItems
{
    /// <summary>The items of a prescription with the tags.</summary>
    /// <param name="slot">The exercise.</param>
    /// <param name="sets">Its sets, written.</param>
    /// <param name="shared">What holds for all of them, written.</param>
    public static IReadOnlyList<string> Of(
        ExerciseSlot slot,
        IReadOnlyList<string> sets,
        IReadOnlyList<string> shared)
    {
        if (slot.Tags.Count == 0)
            return [.. sets, .. shared];
        var tags = string.Join(" ", slot.Tags.Select(TagText.Of));
        if (shared.Count > 0)
            return [.. sets, .. shared.Take(shared.Count - 1), $"{shared[shared.Count - 1]} {tags}"];
        var isForAll = sets.Count == 1 && slot.Tags.Count == 1;
        return isForAll ? [$"{sets[0]} {tags}"] : [.. sets, tags];
    }
}
