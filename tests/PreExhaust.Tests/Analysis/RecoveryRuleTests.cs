namespace PreExhaust.Tests.Analysis;

public sealed class RecoveryRuleTests
{
    [Theory]
    [InlineData("Mon", "Tue", "5x8 RIR 1", "Info")]
    [InlineData("Mon", "Wed", "5x8 RIR 1", null)]
    [InlineData("Mon am", "Tue pm", "5x8 RIR 0", "Info")]
    [InlineData("Mon pm", "Tue am", "5x8 RIR 0", "Warning")]
    [InlineData("Mon pm", "Tue am", "5x8 RIR 1", "Info")]
    [InlineData("Sun", "Mon", "5x8 RIR 1", "Info")]
    [InlineData("Mon", "Mon", "5x8 RIR 1", null)]
    [InlineData("Mon", "Tue", "4x8 RIR 1", null)]
    [InlineData("Mon", "Tue", "5x8 RIR 3", null)]
    public void A_muscle_trained_hard_wants_two_days(string first, string second, string sets, string? expected)
    {
        var text = $"program P\nsession A on {first}\nBarbell Bench Press: {sets}\n"
            + $"session B on {second}\nDumbbell Fly: 3x10 RIR 1\n";

        var said = Spoken.By("PEX5001", text);

        Assert.Equal(expected, said.Count == 0 ? null : Assert.Single(said).Split(':')[0]);
    }

    [Fact]
    public void Sessions_without_days_have_no_hours_between_them() => Assert.Empty(Spoken.By(
        "PEX5001", "program P\nsession A\nDumbbell Fly: 5x8 RIR 0\nsession B\nDumbbell Fly: 5x8 RIR 0\n"));

    [Fact]
    public void The_message_names_sessions_muscles_and_hours() => Assert.Equal(
        [
            "Info: B trains chest again 24 h after A; after sets to failure performance may take two days "
                + "to come back.",
        ],
        Spoken.By(
            "PEX5001",
            "program P\nsession A on Mon\nDumbbell Fly: 5x8 RIR 1\nsession B on Tue\nDumbbell Fly: 3x10 RIR 1\n"));

    [Theory]
    [InlineData("Deadlift: 3x5 85%", "Back Squat: 3x5 85%", true)]
    [InlineData("Back Squat: 3x5 85%", "Barbell Row: 3x5 RIR 2", false)]
    [InlineData("Deadlift: 3x5 85%", "Back Squat: 3x5 70%", false)]
    [InlineData("Deadlift: 3x5 85%", "Leg Press: 3x5 85%", false)]
    [InlineData("Deadlift: 3x5 85% #speed", "Back Squat: 3x5 85%", false)]
    [InlineData("Deadlift: 3x5 RIR 6", "Back Squat: 3x5 85%", false)]
    public void Heavy_lifts_on_the_spine_want_a_day_between_them(string first, string second, bool expected)
    {
        var text = $"program P\nsession A on Mon\n{first}\nsession B on Tue\n{second}\n";

        Assert.Equal(expected, Spoken.By("PEX5003", text).Count == 1);
        Assert.Empty(Spoken.By("PEX5003", text.Replace("Tue", "Wed", StringComparison.Ordinal)));
    }

    [Fact]
    public void Another_day_is_proposed_where_it_helps()
    {
        const string Text = "program P\nsession A on Mon\nDeadlift: 3x5 85%\nsession B on Tue\nBack Squat: 3x5 85%\n"
            + "session C on Thu\nBarbell Bench Press: 3x5 85%\n";

        var finding = Assert.Single(Spoken.Findings("PEX5003", Text));

        Assert.Equal(
            ["Swap the days of B and C", "Swap the days of A and C"], finding.Fixes.Select(fix => fix.Title));
        Assert.Empty(Spoken.By("PEX5003", Spoken.Mended("PEX5003", Text)));
    }
}
