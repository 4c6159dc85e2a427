using PreExhaust.Language.Formatting;

namespace PreExhaust.Language.Tests.Formatting;

public sealed class StructureFormatterTests
{
    [Theory]
    [InlineData("Block:  Base", "block Base")]
    [InlineData("WEEK 4 ( Deload ):", "week 4 (deload)")]
    [InlineData("week 4 deload", "week 4 (deload)")]
    [InlineData("week 1 – 3 , 4 (Test  day)", "week 1-3, 4 (Test  day)")]
    [InlineData("week EVERY 2:", "week every 2")]
    [InlineData("week odd", "week odd")]
    [InlineData("Rotate: A ,“B” on monday & WED am", "rotate A, \"B\" on Mon, Wed am")]
    [InlineData("rotate A,B,OFF", "rotate A, B, off")]
    [InlineData("a) Superset", "A: superset")]
    [InlineData("A. CIRCUIT 3  rounds , rest 120s", "A: circuit 3 rounds, rest 2min")]
    [InlineData("A: circuit 1 rounds rest 1:30", "A: circuit 1 round, rest 90s")]
    [InlineData("A: emom 10", "A: emom 10min")]
    [InlineData("A: amrap 12 m", "A: amrap 12min")]
    [InlineData("A: every 120s × 5 rounds", "A: every 2min x 5")]
    public void A_line_that_needs_others_is_formatted_as_it_is_read(string before, string after)
    {
        var formatted = WorkoutFormatter.Format(Around(before));
        Assert.Equal(Around(after), formatted);
        Assert.Equal(formatted, WorkoutFormatter.Format(formatted));
    }

    [Fact]
    public void Members_and_what_belongs_to_them_and_their_group_are_formatted()
    {
        const string Text =
            """
            A: circuit  3 rounds
                 > Keep moving.
               rest 120s
            a1) Push-Up :  10
                week 2 : 12
            A2 Plank: 40 sec
            """;
        Assert.Equal(
            """
            A: circuit 3 rounds
              > Keep moving.
              rest 2min
            A1 Push-Up: 10
              week 2: 12
            A2 Plank: 40s

            """,
            WorkoutFormatter.Format(Text));
    }

    /// <summary>The line where it belongs, in a program that needs no formatting.</summary>
    private static string Around(string line)
    {
        var isGroup = line.Length > 1 && line[1] is ':' or ')' or '.';
        var isBlock = line.StartsWith("block", StringComparison.OrdinalIgnoreCase);
        var isRotation = line.StartsWith("rotate", StringComparison.OrdinalIgnoreCase);
        var rounds = line.Contains("circuit 1", StringComparison.Ordinal) ? 1
            : line.Contains("CIRCUIT 3", StringComparison.OrdinalIgnoreCase) ? 3
            : line.Contains("emom", StringComparison.Ordinal) ? 10
            : line.Contains("amrap", StringComparison.Ordinal) ? 1 : 5;
        if (isGroup)
            return $"{line}\nA1 Squat: {rounds}x5\nA2 Push-Up: {rounds}x5\n";
        if (isBlock)
            return $"{line}\nweeks 4\nSquat: 3x5\n";
        const string Sessions = "session A\nSquat: 3x5\nsession B\nSquat: 3x5\n";
        return isRotation ? $"{line}\n{Sessions}" : $"weeks 4\n{Sessions}{line}\nsession A\nSquat: 2x5\n";
    }
}
