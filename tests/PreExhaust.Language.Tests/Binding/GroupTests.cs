using PreExhaust.Plans;

namespace PreExhaust.Language.Tests.Binding;

public sealed class GroupTests
{
    [Theory]
    [InlineData("A: superset", "Superset")]
    [InlineData("a) superset 3 rounds", "Superset rounds 3")]
    [InlineData("A. Circuit, 3 rounds, rest 2min", "Circuit rounds 3 rest 2min")]
    [InlineData("A: circuit 3 rest 90s", "Circuit rounds 3 rest 90s")]
    [InlineData("A: circuit 3 rounds\n  rest 90s", "Circuit rounds 3 rest 90s")]
    [InlineData("A: emom 10min", "Emom rounds 3 every 60s for 10min")]
    [InlineData("A: EMOM 10", "Emom rounds 3 every 60s for 10min")]
    [InlineData("A: amrap 12m", "Amrap for 12min")]
    [InlineData("A: every 2min x 3", "Every rounds 3 every 2min")]
    [InlineData("A: every 90s × 3 rounds", "Every rounds 3 every 90s")]
    public void A_group_line_says_how_its_members_take_turns(string line, string expected)
    {
        var rounds = line.Contains("10", StringComparison.Ordinal) ? 10 : 3;
        var sets = line.Contains("amrap", StringComparison.OrdinalIgnoreCase) ? "1x10" : $"{rounds}x10";
        var session = Assert.Single(Read($"{line}\n> Keep moving.\nA1 Push-Up: {sets}\nA2 Squat: {sets}").Sessions);
        var group = Assert.Single(session.Groups);
        Assert.Equal(expected.Replace("Emom rounds 3", "Emom rounds 10", StringComparison.Ordinal), Describe(group));
        Assert.Equal(("A", "Keep moving."), ($"{group.Letter}", Assert.Single(group.Notes)));
    }

    [Theory]
    [InlineData("10", "3x10")]
    [InlineData("8-12 RIR 2", "3x8-12 RIR 2")]
    [InlineData("10+", "3x10+")]
    [InlineData("40s", "3x40s")]
    [InlineData("20m", "3x20m")]
    [InlineData("AMRAP", "3xAMRAP")]
    [InlineData("10/side 20kg", "3x10/side 20kg")]
    [InlineData("60kg x 5", "3x5 60kg")]
    [InlineData("3x10", "3x10")]
    [InlineData("10, 8, 6", "1x10 | 1x8 | 1x6")]
    [InlineData("1x10, 2x8", "1x10 | 2x8")]
    public void A_member_gives_one_round_or_all_of_them(string sets, string expected)
    {
        var slot = Read($"A: circuit 3 rounds\nA1 Push-Up: {sets}\nA2 Squat: 5").Sessions[0].Slots[0];
        Assert.Equal(expected, Tests.Describe.Groups(slot.Groups));
    }

    [Fact]
    public void A_week_row_of_a_member_gives_one_round_too()
    {
        var slot = Read("A: circuit 3 rounds\nA1 Push-Up: 10\n  week 2: 12\nA2 Squat: 5").Sessions[0].Slots[0];
        Assert.Equal("3x12", Tests.Describe.Groups(slot.Week(2).Groups));
    }

    [Fact]
    public void One_member_is_enough() =>
        Assert.Equal("10x3", Tests.Describe.Groups(Read("A: emom 10min\nA1 Squat: 3").Sessions[0].Slots[0].Groups));

    [Theory]
    [InlineData("A: circuit 3 rounds\nSquat: 3x5", "PEX0110 A: circuit 3 rounds")]
    [InlineData("A: circuit 3 rounds\nB1 Squat: 3x5\nB2 Push-Up: 3x5", "PEX0110 A: circuit 3 rounds")]
    [InlineData("A1 Squat: 3x5\nA2 Push-Up: 3x5\nA: superset", "PEX0110 A: superset")]
    [InlineData("A: circuit 3 rounds\nA1 Squat: 4x5\nA2 Push-Up: 5", "PEX0003 4x5")]
    [InlineData("A: circuit 3 rounds\nA1 Squat: 5\nA2 Push-Up: 5\n  week 2: 2x5", "PEX0003 2x5")]
    [InlineData("A: amrap 12min\nA1 Squat: 3x5", "PEX0003 3x5")]
    [InlineData("A: circuit\nA1 Squat: 5", "PEX0003 5")]
    [InlineData("A: superset\nA1 Squat: 3x5\nA2 Push-Up: 3x5\nA: superset\nA1 Squat: 3x5", "PEX0104 A1 PEX0007 A")]
    [InlineData("A: circuit 3-4 rounds\nA1 Squat: 5", "PEX0003 3-4")]
    [InlineData("A: circuit 60 rounds\nA1 Squat: 5", "PEX0006 60")]
    [InlineData("A: circuit 10min\nA1 Squat: 5", "PEX0001 10min")]
    [InlineData("A: emom\nA1 Squat: 5", "PEX0001 emom")]
    [InlineData("A: emom 90s\nA1 Squat: 5", "PEX0006 90s")]
    [InlineData("A: amrap 12\nA1 Squat: 5", "PEX0003 12")]
    [InlineData("A: every 2min\nA1 Squat: 5", "PEX0001 every")]
    [InlineData("A: every 2 x 5\nA1 Squat: 5", "PEX0003 2")]
    [InlineData("A: circuit 3 rounds, rest 90s\n  rest 60s\nA1 Squat: 5", "PEX0007 rest 60s")]
    [InlineData("A: circuit 3 rounds\nrest 60s\nA1 Squat: 5", "PEX0008 rest 60s")]
    [InlineData("A: circuit 3 rounds\nallow PEX1001: why\nA1 Squat: 5", "PEX0008 allow PEX1001: why")]
    [InlineData("A: circuit 3 rounds\ngoal strength\nA1 Squat: 5", "PEX0008 goal")]
    [InlineData("A: circuit 3 runds\nA1 Squat: 5", "PEX0002 runds")]
    public void What_does_not_fit_is_said_at_its_place(string text, string expected)
    {
        var document = WorkoutText.Parse(text);
        Assert.Equal(
            expected,
            string.Join(" ", document.Diagnostics.Select(d => $"{d.Id} {document.Source[d.Span]}")));
    }

    [Fact]
    public void Another_count_becomes_one_round_or_other_rounds()
    {
        const string Text = "A: circuit 3 rounds\nA1 Squat: 4x5+ 60kg\nA2 Push-Up: 5";
        var fixes = Assert.Single(WorkoutText.Parse(Text).Diagnostics).Fixes
            .Select(fix => Text.Remove(fix.Span.Start, fix.Span.Length).Insert(fix.Span.Start, fix.NewText))
            .ToList();
        Assert.Equal(
            [
                "A: circuit 3 rounds\nA1 Squat: 5+ 60kg\nA2 Push-Up: 5",
                "A: circuit 4 rounds\nA1 Squat: 4x5+ 60kg\nA2 Push-Up: 5",
            ],
            fixes);
        Assert.All(fixes, text => Assert.Empty(WorkoutText.Parse(text).Diagnostics));
    }

    private static string Describe(ExerciseGroup group)
    {
        string?[] parts =
        [
            $"{group.Kind}",
            group.Rounds is { } rounds ? $"rounds {rounds}" : null,
            group.Every is { } every ? $"every {new Rest(Interval<TimeSpan>.Point(every))}" : null,
            group.Duration is { } duration ? $"for {new Rest(Interval<TimeSpan>.Point(duration))}" : null,
            group.Rest is { } rest ? $"rest {rest}" : null,
        ];
        return string.Join(" ", parts.Where(part => part is not null));
    }

    private static TrainingPlan Read(string text)
    {
        var document = WorkoutText.Parse(text, "test.workout");
        Assert.Equal("", string.Join("\n", document.Diagnostics.Select(d => d.Message)));
        return document.Plan;
    }
}
