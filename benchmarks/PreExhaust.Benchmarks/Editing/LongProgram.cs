using System.Globalization;
using System.Text;
using PreExhaust.Benchmarks.Building;

namespace PreExhaust.Benchmarks.Editing;

/// <summary>
/// A program as a coach writes it out: blocks of weeks, four or six sessions a week, six exercises in each, and of each
/// exercise how it progresses, what is different in a week, and how to do it.
/// </summary>
/// <param name="Blocks">The number of blocks; no more than a file may have.</param>
/// <param name="Days">The days of a session each.</param>
/// <param name="LinesOfExercise">How much is said of an exercise, in lines.</param>
internal sealed record LongProgram(int Blocks, IReadOnlyList<string> Days, int LinesOfExercise)
{
    private const int WeeksOfBlock = 3;

    private static readonly string[] FourDays = ["Mon", "Tue", "Thu", "Fri"];
    private static readonly string[] SixDays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];

    private static readonly string[] OfMain =
    [
        "  progress +2.5%",
        "  warmup 1x8 40%, 1x5 55%, 1x3 65%",
        "  week 3: 4x4 80%",
        "  > Brace before each repetition.",
        "  week 2: 4x5 77.5%",
        "",
        "  // The bar speed of last week decides.",
        "  > Stop when the speed drops.",
    ];

    private static readonly string[] OfOther =
    [
        "  progress double +2.5kg",
        "  > Slowly down, a second's rest at the bottom.",
        "  week 3: RIR 1",
        "  week 2: rest 2min",
        "",
        "  // The same machine each time.",
        "  > A full range counts more than the weight.",
        "  > Write down what was left in the tank.",
    ];

    /// <summary>A program of about so many lines; of ten thousand, nearly all sessions that a file may have.</summary>
    public static LongProgram OfLines(int lines) => lines switch
    {
        <= 100 => new(1, FourDays, 4),
        <= 1_000 => new(10, FourDays, 4),
        _ => new(33, SixDays, 8),
    };

    /// <summary>The text.</summary>
    public string Text
    {
        get
        {
            var text = new StringBuilder("program Long Way\ngoal hypertrophy\nunits kg\n");
            for (var block = 0; block < Blocks; block++)
                AddBlock(text, block);
            return text.ToString();
        }
    }

    /// <summary>The same with a scheme for the lifts that assist the main ones.</summary>
    public string TextWithScheme
    {
        get
        {
            const string Assisting = "3x8-10 RIR 2, rest 2min";
            const string First = "\nblock Block 1\n";
            return Text
                .Replace($": {Assisting}", ": like Assisting", StringComparison.Ordinal)
                .Replace(First, $"\nscheme Assisting\n  {Assisting}\n{First}", StringComparison.Ordinal);
        }
    }

    private void AddBlock(StringBuilder text, int block)
    {
        text.Append(CultureInfo.InvariantCulture, $"\nblock Block {block + 1}\nweeks {WeeksOfBlock}\n");
        for (var day = 0; day < Days.Count; day++)
        {
            var slots = day % 2 == 0 ? Slot.Lower : Slot.Upper;
            var name = day % 2 == 0 ? "Lower" : "Upper";
            text.Append(CultureInfo.InvariantCulture, $"\nsession {name} {"ABC"[day / 2]} on {Days[day]}\n");
            for (var place = 0; place < slots.Count; place++)
                AddExercise(text, slots[place], place == 0, block + (day / 2));
        }
    }

    private void AddExercise(StringBuilder text, Slot slot, bool isMain, int turn)
    {
        var exercise = slot.Exercises[turn % slot.Exercises.Length];
        var sets = isMain ? "4x5 75%, rest 3min #main" : slot.Sets[0];
        text.Append(CultureInfo.InvariantCulture, $"{exercise}: {sets}\n");
        foreach (var line in (isMain ? OfMain : OfOther).Take(LinesOfExercise - 1))
            text.Append(line).Append('\n');
    }
}
