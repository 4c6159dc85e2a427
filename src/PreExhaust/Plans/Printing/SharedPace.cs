namespace PreExhaust.Plans.Printing;

/// <summary>
/// The rest and tempo that all sets of an exercise share. A week row takes over what is said for all sets, so it is
/// said for all only where no row is without it.
/// </summary>
/// <param name="Rest">The rest; <c>null</c> where each set says its own, or the header's.</param>
/// <param name="Tempo">The tempo; <c>null</c> where each set says its own.</param>
internal sealed record SharedPace(Rest? Rest, Tempo? Tempo)
{
    /// <summary>Items such as <c>rest 90s</c> and <c>tempo 3-1-X-0</c>.</summary>
    public IReadOnlyList<string> Items
    {
        get
        {
            string?[] items = [Rest?.Clause, Tempo is null ? null : SetText.TempoItem(Tempo)];
            return items.Where(item => item is not null).ToList()!;
        }
    }

    public static SharedPace Of(ExerciseSlot slot, Rest? headerRest)
    {
        var rest = Shared(slot, group => group.Rest);
        return new(rest == headerRest ? null : rest, Shared(slot, group => group.Tempo));
    }

    private static T? Shared<T>(ExerciseSlot slot, Func<SetGroup, T?> value)
        where T : class
    {
        var first = slot.Groups.Count == 0 ? null : value(slot.Groups[0]);
        var isShared = first is not null
            && slot.Groups.All(group => first.Equals(value(group)))
            && slot.Weeks.All(row => row.Groups.All(group => value(group) is not null));
        return isShared ? first : null;
    }
}
