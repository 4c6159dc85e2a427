using PreExhaust.Catalog;

namespace PreExhaust.Plans.Printing;

/// <summary>Writes an exercise with the lines that belong to it.</summary>
/// <param name="text">Takes the lines.</param>
/// <param name="settings">What holds around the exercise and need not be said.</param>
/// <param name="weekCount">The number of weeks that there are.</param>
/// <param name="catalog">The exercises that there are.</param>
internal sealed class SlotPrinter(TextLines text, PlanSettings settings, int weekCount, ExerciseCatalog catalog)
{
    private readonly MaxBasis _basis = settings.TrainingMax is null ? MaxBasis.OneRepMax : MaxBasis.TrainingMax;

    public void Print(ExerciseSlot slot)
    {
        var shared = SharedPace.Of(slot, settings.Rest);
        var sets = new SetText(shared.Rest ?? settings.Rest, shared.Tempo, _basis);
        PrintSets(slot, sets, shared);
        PrintWarmup(slot);
        foreach (var row in slot.Weeks)
            AddInner($"{WeekText.Row(row, weekCount)}: {string.Join(", ", row.Groups.Select(sets.Of))}".TrimEnd());
        foreach (var rule in slot.Progression)
            AddInner($"progress {rule}");
        if (slot.OnlyWeeks is { } only)
            AddInner($"only {WeekText.Of(only, weekCount)}");
        foreach (var intent in slot.Intents)
            AddInner(IntentLine(intent));
        foreach (var suppression in slot.Allowed)
            AddInner(SuppressionText.Of(suppression));
        NotePrinter.Print(text, slot.Notes, TextLines.Deeper);
    }

    /// <summary>Such as <c>intent pre-exhaust quads for Leg Press</c>.</summary>
    public static string IntentLine(Intent intent)
    {
        var target = intent.For is { } compound ? $" for {NameText.OfExercise(compound)}" : "";
        return $"intent {PlainText.Line(IntentText.Of(intent))}{target}";
    }

    private void PrintSets(ExerciseSlot slot, SetText sets, SharedPace shared)
    {
        IReadOnlyList<string> amounts = slot.Stages.Count > 1
            ? [StageText.Of(slot.Stages, sets)]
            : slot.Groups.Select(sets.Of).ToList();
        var items = TaggedItems.Of(slot, amounts, shared.Items);
        var lines = Wrapping.Lines(items);
        var name = ExerciseText.Label(slot.Label) + ExerciseText.Choices(slot, catalog);
        text.Add($"{name}: {lines.FirstOrDefault()}".TrimEnd());
        foreach (var line in lines.Skip(1))
            AddInner(line);
    }

    /// <summary>A few sets to a line: the lines of a warm-up add up.</summary>
    private void PrintWarmup(ExerciseSlot slot)
    {
        var sets = new SetText(null, null, _basis);
        foreach (var line in Wrapping.Lines(slot.Warmup.Select(sets.Of)))
            AddInner($"warmup {line}");
    }

    private void AddInner(string line) => text.Add(TextLines.Deeper + line);
}
