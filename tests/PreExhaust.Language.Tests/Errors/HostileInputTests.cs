namespace PreExhaust.Language.Tests.Errors;

public sealed class HostileInputTests
{
    [Theory]
    [InlineData("", "PEX0204")]
    [InlineData("\n\n// nothing yet\n", "PEX0204")]
    [InlineData("bplist00\u0001\u0002", "PEX0201")]
    [InlineData("Squat: 3x5\0\0", "PEX0201")]
    [InlineData("Squat: 3x5 \ufffd", "PEX0202")]
    public void Files_without_training_say_why(string text, string id) =>
        Assert.Equal(id, WorkoutText.Parse(text).Diagnostics[0].Id);

    [Fact]
    public void A_huge_line_is_one_message_and_its_neighbours_are_read()
    {
        var document = WorkoutText.Parse("Squat: 3x5\n" + new string('x', 500_000) + "\nBench Press: 3x5\n");
        Assert.Equal("PEX0011", Assert.Single(document.Diagnostics).Id);
        Assert.Equal(2, document.Plan.Sessions[0].Slots.Count);
    }

    [Fact]
    public void A_line_of_ten_megabytes_is_one_message() =>
        Assert.Equal("PEX0203", Assert.Single(WorkoutText.Parse(new string('(', 10_000_000)).Diagnostics).Id);

    [Fact]
    public void Endless_errors_end_with_a_message()
    {
        var document = WorkoutText.Parse(string.Concat(Enumerable.Repeat("Squat: @@\n", 5_000)));
        Assert.Equal(Limits.Diagnostics + 1, document.Diagnostics.Count);
        Assert.Contains(document.Diagnostics, d => d.Id == "PEX0012");
    }

    [Fact]
    public void Sessions_exercises_and_sets_are_bounded()
    {
        var exercises = WorkoutText.Parse(string.Concat(Enumerable.Repeat("Squat: 3x5\n", 1_000)));
        Assert.Equal(Limits.ExercisesPerSession, exercises.Plan.Sessions[0].Slots.Count);
        Assert.Contains(exercises.Diagnostics, d => d.Id == "PEX0012");

        var many = Enumerable.Range(1, 1_000).Select(i => $"session S{i}\nSquat: 3x5\n");
        var sessions = WorkoutText.Parse(string.Concat(many));
        Assert.Equal(Limits.Sessions, sessions.Plan.Sessions.Count);
        Assert.Contains(sessions.Diagnostics, d => d.Id == "PEX0012");

        var sets = WorkoutText.Parse("Squat: " + string.Join(", ", Enumerable.Repeat("50 sets x 5", 50)));
        Assert.Empty(sets.Plan.Sessions[0].Slots[0].Groups);
        Assert.Contains(sets.Diagnostics, d => d.Id == "PEX0012");
    }

    [Fact]
    public void Blocks_weeks_turns_and_groups_are_bounded()
    {
        var many = Enumerable.Range(1, 2_000).Select(i => $"block B{i}\nSquat: 3x5\n");
        var blocks = WorkoutText.Parse(string.Concat(many));
        Assert.Equal(Limits.Blocks, blocks.Plan.Blocks.Count);
        Assert.All(blocks.Plan.Sessions, session => Assert.InRange(session.Block!.Value, 0, Limits.Blocks - 1));
        Assert.Contains(blocks.Diagnostics, d => d.Id == "PEX0012");

        var weeks = WorkoutText.Parse("Squat: 3x5\n" + string.Concat(Enumerable.Repeat("week 1 (easy)\n", 50_000)));
        Assert.Equal(Limits.WeekSections, weeks.Plan.WeekSections.Count);
        Assert.Contains(weeks.Diagnostics, d => d.Id == "PEX0012");

        var turns = WorkoutText.Parse($"rotate A{string.Concat(Enumerable.Repeat(",A", 500))}\nsession A\nSquat: 3x5");
        Assert.Equal(Limits.Turns, turns.Plan.Settings.Rotation!.Sessions.Count);
        Assert.Equal("PEX0012", Assert.Single(turns.Diagnostics).Id);

        var groups = WorkoutText.Parse(string.Concat(Enumerable.Repeat("A: superset\n", 50_000)));
        Assert.Single(groups.Plan.Sessions[0].Groups);
    }

    [Fact]
    public void Repeated_settings_and_intents_are_bounded()
    {
        var maxes = WorkoutText.Parse(string.Concat(Enumerable.Repeat("max Squat 100kg\n", 1_000)) + "Squat: 3x5");
        Assert.Equal(Limits.RepeatedSettings, maxes.Plan.Settings.Maxes.Count);
        Assert.Contains(maxes.Diagnostics, d => d.Id == "PEX0012");

        var repeated = string.Concat(Enumerable.Repeat("\n  intent pre-exhaust quads", 1_000));
        var intents = WorkoutText.Parse("Leg Extension: 3x12" + repeated);
        Assert.Equal(Limits.IntentsPerExercise, intents.Plan.Sessions[0].Slots[0].Intents.Count);
        Assert.Equal("PEX0012", Assert.Single(intents.Diagnostics).Id);
    }

    [Theory]
    [InlineData('(')]
    [InlineData('"')]
    [InlineData('9')]
    [InlineData(',')]
    [InlineData('x')]
    [InlineData('@')]
    [InlineData('-')]
    public void A_line_of_one_sign_is_read_to_its_end(char sign) =>
        Assert.NotNull(WorkoutText.Parse("Squat: 3x5" + new string(sign, Limits.LineLength - 20)));
}
