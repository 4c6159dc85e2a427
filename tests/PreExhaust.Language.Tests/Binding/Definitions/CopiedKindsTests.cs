using PreExhaust.Plans;

namespace PreExhaust.Language.Tests.Binding.Definitions;

/// <summary>What <c>like</c> brings along, kind by kind, and what a line of its own replaces.</summary>
public sealed class CopiedKindsTests
{
    private const string Model =
        """
        weeks 4
        session A
        Squat: 3x5 75% RIR 2, rest 3min, tempo 3-1-1-0 #main
          warmup 1x8 40%, 1x5 55%
          week 4 (deload): 2x5 60%
          progress +2.5kg
          progress -10% when missed 3 times
          only week 1-4
          intent post-exhaust quads
        Leg Press: like Squat
        """;

    [Fact]
    public void Everything_comes_along()
    {
        var slot = Copy("");
        Assert.Equal("3x5 75% RIR 2 rest 180s tempo 3-1-1-0", Describe.Groups(slot.Groups));
        Assert.Equal("1x8 40% | 1x5 55%", Describe.Groups(slot.Warmup));
        Assert.Equal(("2x5 60% rest 180s tempo 3-1-1-0", true), Week(slot, 4));
        Assert.Equal(["+2.5kg", "-10% when missed 3 times"], slot.Progression.Select(rule => rule.ToString()));
        Assert.Equal("1-4", slot.OnlyWeeks?.ToString());
        Assert.Equal(["main"], slot.Tags);
        Assert.Single(slot.Intents);
    }

    [Fact]
    public void A_progression_replaces_all_rules() =>
        Assert.Equal(["+5kg"], Copy("\n  progress +5kg").Progression.Select(rule => rule.ToString()));

    [Fact]
    public void A_warm_up_replaces_the_whole_warm_up() =>
        Assert.Equal("1x3 50%", Describe.Groups(Copy("\n  warmup 1x3 50%").Warmup));

    [Fact]
    public void A_rest_replaces_the_rest_in_every_week()
    {
        var slot = Copy(", rest 90s");
        Assert.Equal("3x5 75% RIR 2 rest 90s tempo 3-1-1-0", Describe.Groups(slot.Groups));
        Assert.Equal(("2x5 60% rest 90s tempo 3-1-1-0", true), Week(slot, 4));
        Assert.Equal("1x8 40% | 1x5 55%", Describe.Groups(slot.Warmup));
    }

    [Fact]
    public void Tags_add_up() => Assert.Equal(["main", "straps"], Copy(" #straps").Tags);

    [Fact]
    public void Weeks_replace_weeks() => Assert.Equal("2", Copy("\n  only week 2").OnlyWeeks?.ToString());

    [Fact]
    public void Efforts_of_each_set_replace_the_effort() => Assert.Equal(
        "1x5 RPE 7 rest 180s tempo 3-1-1-0 | 1x5 RPE 8 rest 180s tempo 3-1-1-0",
        Describe.Groups(Copy(", 2x5 @7/8").Groups));

    [Theory]
    [InlineData("70%", "1x5 70% rest 180s | 1x3 70% rest 180s")]
    [InlineData("RIR 2", "1x5 65% RIR 2 rest 180s | 1x3 75% RIR 2 rest 180s")]
    [InlineData("rest 90s", "1x5 65% rest 90s | 1x3 75% rest 90s")]
    public void What_is_said_beside_a_scheme_of_rows_holds_in_each(string own, string sets)
    {
        var slot = Read.Healthy(
            $"""
            scheme Waves
              week 1: 1x5 65%, 1x3 75%
              rest 3min
            weeks 1
            Squat: like Waves, {own}
            """).Sessions[0].Slots[0];
        Assert.Equal(sets, Describe.Groups(slot.Week(1).Groups));
    }

    private static ExerciseSlot Copy(string own) => Read.Healthy(Model + own).Sessions[0].Slots[1];

    private static (string Sets, bool IsDeload) Week(ExerciseSlot slot, int week) =>
        (Describe.Groups(slot.Week(week).Groups), slot.Week(week).IsDeload);
}
