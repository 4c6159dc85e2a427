// Generated from the catalogue by a test.
namespace PreExhaust.Fluent;

/// <summary>The muscle groups of the catalogue.</summary>
/// <example><code>.Intent(IntentKind.PreExhaust, MuscleGroups.Quads)</code></example>
public static class MuscleGroups
{
    /// <summary>The abs.</summary>
    public const string Abs = "abs";

    /// <summary>The adductors.</summary>
    public const string Adductors = "adductors";

    /// <summary>The biceps.</summary>
    public const string Biceps = "biceps";

    /// <summary>The calves.</summary>
    public const string Calves = "calves";

    /// <summary>The chest.</summary>
    public const string Chest = "chest";

    /// <summary>The rotator cuff.</summary>
    public const string Cuff = "cuff";

    /// <summary>The forearms.</summary>
    public const string Forearms = "forearms";

    /// <summary>The front delts.</summary>
    public const string FrontDelts = "front-delts";

    /// <summary>The glutes.</summary>
    public const string Glutes = "glutes";

    /// <summary>The hamstrings.</summary>
    public const string Hamstrings = "hamstrings";

    /// <summary>The hip flexors.</summary>
    public const string HipFlexors = "hip-flexors";

    /// <summary>The lats.</summary>
    public const string Lats = "lats";

    /// <summary>The lower back.</summary>
    public const string LowerBack = "lower-back";

    /// <summary>The neck.</summary>
    public const string Neck = "neck";

    /// <summary>The quads.</summary>
    public const string Quads = "quads";

    /// <summary>The rear delts.</summary>
    public const string RearDelts = "rear-delts";

    /// <summary>The serratus.</summary>
    public const string Serratus = "serratus";

    /// <summary>The shins.</summary>
    public const string Shin = "shin";

    /// <summary>The side delts.</summary>
    public const string SideDelts = "side-delts";

    /// <summary>The traps.</summary>
    public const string Traps = "traps";

    /// <summary>The triceps.</summary>
    public const string Triceps = "triceps";

    /// <summary>The upper back.</summary>
    public const string UpperBack = "upper-back";
}
