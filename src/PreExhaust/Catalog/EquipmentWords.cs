namespace PreExhaust.Catalog;

/// <summary>The words for what exercises are done with, as the catalogue has them.</summary>
public static class EquipmentWords
{
    internal const string Bodyweight = "bodyweight";

    private static readonly Lazy<IReadOnlyList<string>> Words =
        new(() => Sorted(exercise => exercise.Equipment));

    private static readonly string[] Loads =
    [
        "band", "barbell", Bodyweight, "cable", "dumbbell", "kettlebell", "machine", "medicine-ball", "plate", "sled",
    ];

    /// <summary>What an exercise can be done with.</summary>
    public static IReadOnlyList<string> All => Words.Value;

    /// <summary>What the steps of a load can come from.</summary>
    public static IReadOnlyList<string> Loading => Loads;

    /// <summary>The equipment that a name speaks of, such as the dumbbell of a <c>DB Press</c>, if any.</summary>
    public static string? In(string exercise)
    {
        var words = exercise.ToLowerInvariant().Split([' ', '-', '(', ')'], StringSplitOptions.RemoveEmptyEntries);
        foreach (var word in words)
        {
            var full = word switch { "bb" => "barbell", "db" => "dumbbell", "kb" => "kettlebell", _ => word };
            if (All.FirstOrDefault(known => known == full || known + "s" == full) is { } found)
                return found;
        }

        return null;
    }

    internal static string LoadabilityOf(string? equipment) => equipment switch
    {
        null => Bodyweight,
        "smith" => "machine",
        _ => Loads.Contains(equipment) ? equipment : Bodyweight,
    };

    private static IReadOnlyList<string> Sorted(Func<Exercise, string> word) => ExerciseCatalog.Default.Exercises
        .Select(word)
        .Distinct(StringComparer.Ordinal)
        .OrderBy(w => w, StringComparer.Ordinal)
        .ToList();
}
