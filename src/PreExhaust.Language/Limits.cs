using PreExhaust.Fatigue;

namespace PreExhaust.Language;

/// <summary>
/// The bounds of one <c>.workout</c> file. Past a bound stands a diagnostic, and work stays bounded.
/// </summary>
public static class Limits
{
    /// <summary>The most UTF-16 units of a file.</summary>
    public const int FileLength = 1_000_000;

    /// <summary>The most UTF-16 units of a line.</summary>
    public const int LineLength = 2_000;

    /// <summary>The most messages of a file.</summary>
    public const int Diagnostics = 200;

    /// <summary>The most sessions of a program.</summary>
    public const int Sessions = 200;

    /// <summary>The most blocks of a program.</summary>
    public const int Blocks = 50;

    /// <summary>The most week headers of a program.</summary>
    public const int WeekSections = 200;

    /// <summary>The most turns of a rotation.</summary>
    public const int Turns = 50;

    /// <summary>The most exercises of a session.</summary>
    public const int ExercisesPerSession = SessionLedger.MostSlots;

    /// <summary>The most intents of an exercise.</summary>
    public const int IntentsPerExercise = 10;

    /// <summary>The most progression rules of an exercise.</summary>
    public const int RulesPerExercise = 10;

    /// <summary>The most stages of an exercise.</summary>
    public const int Stages = 20;

    /// <summary>The most exercises that one line offers to choose from.</summary>
    public const int Choices = 5;

    /// <summary>The most <c>max</c> lines, and the most <c>step</c> lines, of a header.</summary>
    public const int RepeatedSettings = 200;

    /// <summary>The most definitions of a file.</summary>
    public const int Definitions = 500;

    /// <summary>The most lines of an exercise definition.</summary>
    public const int FactsPerDefinition = 50;

    /// <summary>The most items of a prescription that can be copied.</summary>
    public const int CopiedItems = 200;

    /// <summary>The most items that all copies of a file bring along.</summary>
    public const int CopiedItemsPerFile = 100_000;

    /// <summary>The most sets of an exercise in one week.</summary>
    public const int SetsPerExercise = 100;

    /// <summary>The most sets of one group.</summary>
    public const int Sets = 50;

    /// <summary>More sets than this need the word "sets": they are probably repetitions.</summary>
    public const int SetsWithoutWord = 15;

    /// <summary>A range of sets that ends higher needs the word "sets": it is probably repetitions.</summary>
    public const int SetRangeWithoutWord = 6;

    /// <summary>The most repetitions of a set.</summary>
    public const int Reps = 1_000;

    /// <summary>More repetitions than this need the word "reps".</summary>
    public const int RepsWithoutWord = 50;

    /// <summary>
    /// A lone percentage of a drop up to here could be what is taken off, a higher one is what is left.
    /// </summary>
    public const int LargestDrop = 50;

    /// <summary>The most drops of a set.</summary>
    public const int Drops = 10;

    /// <summary>The most parts of a rest-pause set or a cluster.</summary>
    public const int PartsOfSet = 20;

    /// <summary>The most repetitions that a maximum is for: 30RM.</summary>
    public const int RepMax = 30;

    /// <summary>The highest level of a machine.</summary>
    public const int Level = 100;

    /// <summary>The most weeks of a program.</summary>
    public const int Weeks = 104;

    /// <summary>The heaviest load in kilograms or pounds.</summary>
    public const int Weight = 2_000;

    /// <summary>The highest percentage of a maximum.</summary>
    public const int Percent = 200;

    /// <summary>A range of percentages right after sets that begins lower is probably repetitions: 3x5-10%.</summary>
    public const int LeastPercentOfRange = 20;

    /// <summary>The longest time in minutes.</summary>
    public const int Minutes = 600;

    /// <summary>The longest distance in metres.</summary>
    public const int Metres = 100_000;
}
