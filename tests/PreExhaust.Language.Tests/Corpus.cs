using PreExhaust.Tests.Shared;

namespace PreExhaust.Language.Tests;

/// <summary>Real and broken texts that properties are checked on.</summary>
internal static class Corpus
{
    /// <summary>
    /// Every <c>.workout</c> file of the repository: examples, rule samples, and the broken ones of these
    /// tests.
    /// </summary>
    public static IReadOnlyList<string> Files { get; } = new[] { "examples", "src", "tests" }
        .SelectMany(folder => Directory.EnumerateFiles(
            Repository.PathOf(folder), "*.workout", SearchOption.AllDirectories))
        .Where(path => !path.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
        .Order(StringComparer.Ordinal)
        .ToList();

    public static IReadOnlyList<string> Texts { get; } =
        Files.Select(File.ReadAllText).Concat(Hostile).ToList();

    private static IEnumerable<string> Hostile =>
    [
        "scheme:\n scheme:\n  3x5\nSquat: like",
        "",
        "\nMeso 1 Week 2\nSquat 3x5",
        "\r\n\r\nPhase 2 Week 1: Squat 3x5",
        "\nSets: 4\nReps: 8",
        "Bench Press\r\nSets: 4\r\nReps: 8\r\nSets: 3\r\nReps: 5",
        "Squat - AMRAP\nSets: 4\nReps: 8\nRest:\nRest: 90",
        "- **Squat**:\n* **Sets:** **4**\n* __Reps__ = 8\n* Note: // x",
        "Week 1 Day 1\nWeek 1 Day 1",
        "\nWeek 1 Day 2\n  week 1: 3x5\nweek 1 day 3",
        "Strength block (weeks 9-1)\n(4 weeks)\nX (weeks 0-999999999999)\nY -",
        "4 Sätze à\nSquat 3 Sätze mit\nà 10",
        "\n",
        "\r",
        "\r\n\r\n",
        " \t\u00a0",
        "\ufeffSquat: 3x5",
        "Squat: 3x5\rBench Press: 3x5\r\nDeadlift: 1x5\n",
        "\"Squat: 3x5",
        "Squat (((((((((((((((: 3x5",
        "Squat: 3x5 (((((((a)))))))",
        "Squat: 3x5 ((rest 90s))",
        "Squat: ,,,;;;",
        ": 3x5",
        "A1 : 3x5",
        "@",
        "#",
        "##",
        "//",
        ">",
        "Squat: 3x5 // note \"quoted",
        "week :",
        "week 99999999999999999999: 3x5",
        "Squat: 99999999999999999999x99999999999999999999",
        "Squat: 3x5 1,5,5kg",
        "Squat: 3×8 – 10 @ 8,5",
        "Squat: 3x5 80kg 75/85/95%",
        "Squat: 3x5 75/85/95% 80kg",
        "Übung ٣x٣: ³x²",
        "Squat\ud800: 3x5 \ud83d",
        "Squat: 3x5 80% of",
        "Squat: drop, rest-pause, myo, cluster, drop drop drop -10%, -10%, cluster (1+, myo 1+1x, rest-pause 1+",
        "Squat: 3x5 80% of of of 80% of top set in in in",
        "Squat: 3x5 80% of \"Squat in \"A, -10%, -, -%, --10%",
        "Squat: level, band, work up to, work up, total, 3x total, 99999999999RM",
        "max",
        "max Squat",
        "step",
        "plates ,,",
        "intent",
        "only",
        "session on Mon",
        "allow",
        "allow:",
        "allow PEX1001, PEX: \"",
        "allow P-1 :",
        "session  on",
        "block",
        "block:",
        "week",
        "week 0",
        "week 1-0 (",
        "week 99999999999999999999",
        "week odd (deload) (test)",
        "# Week",
        "# Week 1 (a) Day 2",
        "# Block",
        "rotate",
        "rotate ,,",
        "rotate A on",
        "rotate \"A, B",
        "A: superset",
        "A: circuit x x x",
        "A: emom 10min 10min, rest",
        "A: circuit 3 rounds\nA1 Squat: 10\n  week 2: 12\nA2 Plank: 40s\nA3 Push-Up: 4x10",
        "block A\nweeks 2\nweek 2 (deload)\nblock B\nweeks 3\nsession S\nSquat: 3x5\nweek 3:\nsession S\nSquat: 1x1",
        "Squat: stages | | 5x3 ||",
        "Squat: stages stages stages 5x3 | stages",
        "Squat: 3x5, progress progress +2.5kg",
        "Squat: 3x5, progress +99999999999999999999kg every 99999999999 weeks when set 999999999999 >= 9999999999999",
        "Squat: 3x5, progress by ..a..b",
        "Squat: 3x5, progress sum 2:00 +1:30kg",
        "or or or or: 3x8",
        "Squat or : 3x8",
        "Squat (a or b) or (c): 3x8",
        "Squat or Squat (or: 3x8",
        "deload every : sets % , load",
        "exercise",
        "exercise :",
        "exercise X like",
        "exercise like X\n  like",
        "exercise X like X\n  prime ,,\n\tskill 3\n  > note\n  // why\n  grip\nX: 3x5",
        "session like\nsession A like\nsession like A on",
        "session A like A\nSquat: 3x5\nsession B like C\nsession C like B\nomit ,,\nomit Squat",
        "session A\nA: circuit 3 rounds\nA1 Squat: 5\nA2 Push-Up: 10\nsession B like A\nomit Squat\nA1 Push-Up: 5",
        "scheme",
        "scheme:\n  3x5\n  week 1: like A\nSquat: like",
        "scheme A\n  like A\nscheme B: like A; 3x5\nSquat: like B #main\n  week 2: like A",
        "Squat: like Squat\nBench Press: like Deadlift in\nDeadlift: like Bench Press, like A",
        "session A\nSquat: 3x5\nsession B\nSquat: like squat in A, warmup like Squat in B",
        "exercise X\n  actions knee-extension\n  alias Y\nSquat: 3x5",
        "Squat: 3x12-10-8 @7/8/9\nBench Press: 5, 5, 5+ 80kg",
    ];
}
