using PreExhaust.Catalog;

namespace PreExhaust.Plans.Printing;

/// <summary>Writes labels and identities of exercises.</summary>
internal static class ExerciseText
{
    /// <summary>Such as <c>A1</c>, with the space after it; a lone letter needs its sign.</summary>
    public static string Label(SupersetLabel? label) => label switch
    {
        null => "",
        { Number: 0 } => $"{label}. ",
        _ => $"{label} ",
    };

    /// <summary>The exercises to choose from, such as <c>Front Squat (paused) or Leg Press</c>.</summary>
    /// <param name="slot">The exercise, which begins a line.</param>
    /// <param name="catalog">The exercises that there are.</param>
    public static string Choices(ExerciseSlot slot, ExerciseCatalog catalog)
    {
        // Sets after the colon tell "Bodyweight Squat: 3x5" from a setting.
        var isKnown = slot.Stages.Count == 0 && ExerciseCatalog.Default.Find(slot.Exercise.Name) is not null;
        var name = isKnown ? NameText.OfExercise(slot.Exercise.Name) : NameText.AtLineStart(slot.Exercise.Name);
        return string.Join(" or ", slot.Alternatives
            .Select(other => WithVariant(NameText.OfExercise(other.Name), other, catalog))
            .Prepend(WithVariant(name, slot.Exercise, catalog)));
    }

    /// <summary>An exercise among the items of a prescription.</summary>
    public static string InPrescription(ExerciseReference exercise) =>
        WithVariant(NameText.InPrescription(exercise.Name), exercise, ExerciseCatalog.Default);

    private static string WithVariant(string name, ExerciseReference exercise, ExerciseCatalog catalog)
    {
        var isNameToo = exercise.Variant is not null && catalog.Find(exercise.ToString()) is not null;
        return name + NameText.BeforeColon(exercise.Variant, isNameToo);
    }
}
