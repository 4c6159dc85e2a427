namespace PreExhaust.Plans.Printing;

/// <summary>Writes sets as items of a prescription; what holds for all of them is left out.</summary>
/// <param name="rest">The rest that need not be said.</param>
/// <param name="tempo">The tempo that need not be said.</param>
/// <param name="basis">What a percentage is of where it does not say.</param>
internal sealed class SetText(Rest? rest, Tempo? tempo, MaxBasis basis)
{
    /// <summary>Such as <c>3x8 75% RIR 2 rest 90s tempo 3-1-X-0 (slow) #straps</c>.</summary>
    public string Of(SetGroup group) => $"{SetGroupText.Head(group)} {Details(group)}".TrimEnd();

    /// <summary>What is said of sets beside their amount.</summary>
    public string Details(SetGroup group)
    {
        var note = NameText.InBrackets(group.Note).TrimStart();
        string?[] parts =
        [
            .. SetGroupText.Details(group, load => LoadText.Of(load, basis, isBeforeBrackets: note.Length > 0)),
            group.Rest is { } ownRest && ownRest != rest ? ownRest.Clause : null,
            group.Tempo is { } pace && pace != tempo ? TempoItem(pace) : null,
            note,
            .. group.Tags.Select(TagText.Of),
        ];
        return string.Join(" ", parts.Where(part => !string.IsNullOrEmpty(part)));
    }

    /// <summary>Such as <c>tempo 3-1-X-0</c>.</summary>
    public static string TempoItem(Tempo tempo) => $"tempo {tempo}";
}
