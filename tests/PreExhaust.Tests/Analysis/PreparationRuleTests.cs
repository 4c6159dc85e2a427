namespace PreExhaust.Tests.Analysis;

/// <summary>Shoulder drills, conditioning and stretches before heavy lifts.</summary>
public sealed class PreparationRuleTests
{
    private const string Shoulder = "PEX1004";
    private const string Conditioning = "PEX1013";
    private const string Stretch = "PEX1014";

    private static readonly string[] HamstringStretch =
        ["exercise Hamstring Stretch", "  kind stretch", "  prime hamstrings", "  equipment bodyweight"];

    [Fact]
    public void Hard_cuff_work_before_a_heavy_press_is_worth_knowing()
    {
        Assert.Equal(
            ["Info Cable External Rotation"],
            JudgedSession.By(Shoulder, "Cable External Rotation: 3x15 RIR 1", "Overhead Press: 5x3"));
        Assert.Equal(
            ["Overhead Press", "Cable External Rotation"],
            JudgedSession.Mended(Shoulder, "Cable External Rotation: 3x15 RIR 1", "Overhead Press: 5x3"));
    }

    [Theory]
    [InlineData("Cable External Rotation: 2x15 #warmup", "Overhead Press: 5x3")]
    [InlineData("Cable External Rotation: 2x15", "Overhead Press: 5x3")]
    [InlineData("Cable External Rotation: 2x15 RIR 6", "Overhead Press: 5x3")]
    [InlineData("Cable External Rotation: 3x15 RIR 1", "Overhead Press: 3x12")]
    [InlineData("Cable External Rotation: 3x15 RIR 1", "Pull-Up: 5x3")]
    [InlineData("Overhead Press: 5x3", "Cable External Rotation: 3x15 RIR 1")]
    public void Drills_for_warming_up_and_light_presses_are_fine(string first, string second) =>
        Assert.Empty(JudgedSession.By(Shoulder, first, second));

    [Fact]
    public void Ten_minutes_of_hard_conditioning_before_squats_are_worth_knowing_and_warn_for_strength()
    {
        string[] lines = ["Burpee: 5x15, rest 2min", "Back Squat: 5x5"];

        Assert.Equal(["Info Burpee"], JudgedSession.By(Conditioning, lines));
        Assert.Equal(["Warning Burpee"], JudgedSession.By(Conditioning, ["goal strength", "--", .. lines]));
        Assert.Equal(["Back Squat", "Burpee"], JudgedSession.Mended(Conditioning, lines));
    }

    [Fact]
    public void A_long_bout_counts_where_its_effort_is_stated()
    {
        Assert.Equal(
            ["Info Rowing Machine"], JudgedSession.By(Conditioning, "Rowing Machine: 1x20min RPE 8", "Deadlift: 5x3"));
        Assert.Empty(JudgedSession.By(Conditioning, "Rowing Machine: 1x20min", "Deadlift: 5x3"));
        Assert.Empty(JudgedSession.By(Conditioning, "Rowing Machine: 1x5min RPE 8", "Deadlift: 5x3"));
    }

    [Theory]
    [InlineData("Back Squat: 5x5", "Burpee: 5x15, rest 2min")]
    [InlineData("Burpee: 5x15, rest 2min", "Barbell Bench Press: 5x5")]
    [InlineData("Burpee: 5x15, rest 2min", "Back Squat: 3x12")]
    [InlineData("Burpee: 2x15, rest 1min", "Back Squat: 5x5")]
    public void Conditioning_after_before_the_upper_body_or_in_small_doses_is_fine(string first, string second) =>
        Assert.Empty(JudgedSession.By(Conditioning, first, second));

    [Fact]
    public void A_minute_of_stretching_before_a_clean_is_worth_knowing()
    {
        string[] lines = [.. HamstringStretch, "--", "Hamstring Stretch: 2x60s #warmup", "Power Clean: 5x2"];

        Assert.Equal(["Info Hamstring Stretch"], JudgedSession.By(Stretch, lines));
        Assert.Equal(["Power Clean", "Hamstring Stretch"], JudgedSession.Mended(Stretch, lines));
    }

    [Theory]
    [InlineData("Hamstring Stretch: 1x30s", "Power Clean: 5x2")]
    [InlineData("Hamstring Stretch: 2x60s", "Barbell Bench Press: 3x2")]
    [InlineData("Hamstring Stretch: 2x60s", "Romanian Deadlift: 3x12")]
    [InlineData("Hamstring Stretch: 2x60s, rest 12min", "Power Clean: 5x2")]
    [InlineData("Power Clean: 5x2", "Hamstring Stretch: 2x60s")]
    public void Short_stretches_other_muscles_light_lifts_and_long_pauses_are_fine(string first, string second) =>
        Assert.Empty(JudgedSession.By(Stretch, [.. HamstringStretch, "--", first, second]));
}
