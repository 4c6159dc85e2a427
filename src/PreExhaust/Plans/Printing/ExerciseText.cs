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

    /// <summary>Such as <c>Overhead Press (volume)</c>.</summary>
    public static string Of(ExerciseReference exercise)
    {
        var name = NameText.OfExercise(exercise.Name);
        if (string.IsNullOrWhiteSpace(exercise.Variant))
            return name;
        var isNameToo = ExerciseCatalog.Default.Find(exercise.ToString()) is not null;
        return $"{name} {NameText.InBrackets(exercise.Variant!, isNameToo)}";
    }
}
