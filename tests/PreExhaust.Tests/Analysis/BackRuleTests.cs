namespace PreExhaust.Tests.Analysis;

/// <summary>Trunk work before heavy lifts and back work before deadlifts.</summary>
public sealed class BackRuleTests
{
    private const string Trunk = "PEX1003";
    private const string Back = "PEX8002";

    [Fact]
    public void Back_extensions_before_the_squat_warn_and_go_to_the_end()
    {
        string[] lines = ["Back Extension: 4x15", "Back Squat: 5x3", "Leg Press: 3x10"];

        var finding = JudgedSession.Single(Trunk, lines);

        Assert.Equal(
            "Back Extension tires the lower back that braces Back Squat; at the end of the session it costs the lift "
                + "nothing.",
            finding.Message);
        Assert.Equal(["Back Squat", "Leg Press", "Back Extension"], JudgedSession.Mended(Trunk, lines));
    }

    [Fact]
    public void Crunches_before_deadlifts_are_worth_knowing() => Assert.Equal(
        ["Info Cable Crunch"], JudgedSession.By(Trunk, "Cable Crunch: 4x12", "Deadlift: 3x3"));

    [Fact]
    public void Planks_after_the_squat_and_activation_before_it_are_fine()
    {
        Assert.Empty(JudgedSession.By(Trunk, "Back Squat: 5x3", "Plank: 3x45s"));
        Assert.Empty(JudgedSession.By(Trunk, "Bird Dog: 3x10 #activation", "Back Squat: 5x3"));
        Assert.Empty(JudgedSession.By(Trunk, "Back Extension: 2x15 RIR 6", "Back Squat: 5x3"));
        Assert.Empty(JudgedSession.By(Trunk, "Back Extension: 1x15", "Back Squat: 5x3"));
    }

    [Fact]
    public void Lifts_that_are_light_or_spare_the_spine_need_no_brace()
    {
        Assert.Empty(JudgedSession.By(Trunk, "Back Extension: 4x15", "Back Squat: 3x12"));
        Assert.Empty(JudgedSession.By(Trunk, "Back Extension: 4x15", "Barbell Bench Press: 5x3"));
    }

    [Fact]
    public void The_halves_of_a_superset_are_neither_before_nor_after() => Assert.Empty(
        JudgedSession.By(Trunk, "A1 Back Extension: 4x15", "A2 Back Squat: 4x5"));

    [Fact]
    public void What_is_said_of_the_back_is_not_said_of_the_glutes_again()
    {
        Assert.Empty(JudgedSession.By("PEX1002", "Back Extension: 4x15", "Back Squat: 5x3"));
        Assert.Empty(JudgedSession.By(Trunk, "Back Extension: 4x15", "Deadlift: 5x3"));
        Assert.Equal(["Info Back Extension"], JudgedSession.By("PEX1002", "Back Extension: 4x15", "Back Squat: 3x12"));
    }

    [Fact]
    public void Good_mornings_before_deadlifts_warn_and_change_places_with_them()
    {
        string[] lines = ["Good Morning: 3x10", "Deadlift: 3x3"];

        Assert.Equal(["Warning Good Morning"], JudgedSession.By(Back, lines));
        Assert.Equal(["Deadlift", "Good Morning"], JudgedSession.Mended(Back, lines));
    }

    [Fact]
    public void Several_exercises_add_up_and_the_deadlift_passes_them_all()
    {
        string[] lines = ["Barbell Row: 3x8", "Romanian Deadlift: 1x8", "Deadlift: 3x3"];

        Assert.Equal(["Warning Barbell Row"], JudgedSession.By(Back, lines));
        Assert.Empty(JudgedSession.By(Back, lines[0], lines[2]));
        Assert.Equal(["Deadlift", "Romanian Deadlift", "Barbell Row"], JudgedSession.Mended(Back, lines));
    }

    [Fact]
    public void Light_deadlifts_are_worth_knowing_only() => Assert.Equal(
        ["Info Romanian Deadlift"], JudgedSession.By(Back, "Romanian Deadlift: 3x8", "Stiff-Leg Deadlift: 3x8"));

    [Theory]
    [InlineData("Low-Bar Back Squat: 5x5")]
    [InlineData("Power Clean: 5x3")]
    [InlineData("Deadlift: 3x3")]
    [InlineData("Romanian Deadlift: 4x8 #technique")]
    [InlineData("Lat Pulldown: 6x10")]
    [InlineData("Rowing Machine: 4x5min")]
    public void What_stands_before_deadlifts_by_custom_is_fine(string before) =>
        Assert.Empty(JudgedSession.By(Back, before, "Rack Pull: 3x5"));
}
