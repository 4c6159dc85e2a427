namespace PreExhaust.Language.Tests.Binding;

public sealed class PrescriptionTests
{
    [Theory]
    [InlineData("3x8", "3x8")]
    [InlineData("3X8", "3x8")]
    [InlineData("3 × 8", "3x8")]
    [InlineData("4 sets of 8", "4x8")]
    [InlineData("4 sets x 8 reps", "4x8")]
    [InlineData("8 reps x 3 sets", "3x8")]
    [InlineData("3x8-12", "3x8-12")]
    [InlineData("3x8–12", "3x8-12")]
    [InlineData("5x3+", "5x3+")]
    [InlineData("5x(3+)", "5x3(+)")]
    [InlineData("3-5x5", "3-5x5")]
    [InlineData("3xAMRAP", "3xAMRAP")]
    [InlineData("AMRAP", "1xAMRAP")]
    [InlineData("3xmax", "3xAMRAP")]
    [InlineData("3x45s", "3x45s")]
    [InlineData("60s", "1x60s")]
    [InlineData("60s rest 90s", "1x60s rest 90s")]
    [InlineData("3x1:30", "3x90s")]
    [InlineData("4x40m", "4x40m")]
    [InlineData("4x2 metres", "4x2 metres")]
    [InlineData("3x10/side", "3x10/side")]
    [InlineData("3x10 each leg", "3x10/side")]
    [InlineData("3x10 ea", "3x10/side")]
    [InlineData("3x10 (each arm)", "3x10/side")]
    [InlineData("3x10 alternating", "3x10 alternating")]
    [InlineData("12-10-8-8", "1x12 | 1x10 | 1x8 | 1x8")]
    [InlineData("5/3/1+", "1x5 | 1x3 | 1x1+")]
    [InlineData("8, 6, 4", "1x8 | 1x6 | 1x4")]
    [InlineData("(each leg), 8, 6, 4", "1x8/side | 1x6/side | 1x4/side")]
    [InlineData("rest 90s, 8, 6, 4", "1x8 rest 90s | 1x6 rest 90s | 1x4 rest 90s")]
    [InlineData("20 sets x 5", "20x5")]
    [InlineData("3x60 reps", "3x60 reps")]
    public void Sets(string text, string meaning) => Assert.Equal(meaning, Meaning(text));

    [Theory]
    [InlineData("3x5 100kg", "3x5 100kg")]
    [InlineData("3x5 @ 100 kg", "3x5 100kg")]
    [InlineData("3x5 225lbs", "3x5 225lb")]
    [InlineData("3x5 135#", "3x5 135lb")]
    [InlineData("3x5 62,5kg", "3x5 62.5kg")]
    [InlineData("3x5 62,5 kg", "3x5 62.5kg")]
    [InlineData("62,5 kg x 5", "1x5 62.5kg")]
    [InlineData("3x8,60 kg", "3x8 60kg")]
    [InlineData("3x5 60-65kg", "3x5 60-65kg")]
    [InlineData("3x5 75%", "3x5 75%")]
    [InlineData("3x5 @75%", "3x5 75%")]
    [InlineData("3x5 70-75%", "3x5 70-75%")]
    [InlineData("3x5 75% TM", "3x5 75% TM")]
    [InlineData("3x5 75% of TM", "3x5 75% TM")]
    [InlineData("3x5 75% of 1RM", "3x5 75%")]
    [InlineData("70% x 3", "1x3 70%")]
    [InlineData("3x70%", "1x3 70%")]
    [InlineData("60kg x 3", "1x3 60kg")]
    [InlineData("3x5 BW", "3x5 BW")]
    [InlineData("3x5 BW+20kg", "3x5 BW+20kg")]
    [InlineData("3x5 BW-15kg", "3x5 BW-15kg")]
    [InlineData("3x5 75/85/95%", "1x5 75% | 1x5 85% | 1x5 95%")]
    [InlineData("1x5 65%, 1x5 75%, 1x5+ 85%", "1x5 65% | 1x5 75% | 1x5+ 85%")]
    public void Loads(string text, string meaning) => Assert.Equal(meaning, Meaning(text));

    [Theory]
    [InlineData("3x8 @8", "3x8 RPE 8")]
    [InlineData("3x8 @8.5", "3x8 RPE 8.5")]
    [InlineData("3x8 @7-8", "3x8 RPE 7-8")]
    [InlineData("3x8 RPE 8", "3x8 RPE 8")]
    [InlineData("3x8 @ RPE 8", "3x8 RPE 8")]
    [InlineData("3x8 RPE8", "3x8 RPE 8")]
    [InlineData("3x8 RIR 1-2", "3x8 RIR 1-2")]
    [InlineData("3x8 @7/8/8.5", "1x8 RPE 7 | 1x8 RPE 8 | 1x8 RPE 8.5")]
    [InlineData("3x8 @ RPE 7/8/9", "1x8 RPE 7 | 1x8 RPE 8 | 1x8 RPE 9")]
    [InlineData("5/3/1+ RIR 3/2/1", "1x5 RIR 3 | 1x3 RIR 2 | 1x1+ RIR 1")]
    [InlineData("2x8+ @7/8 75/80%", "1x8 75% RPE 7 | 1x8+ 80% RPE 8")]
    [InlineData("3x8, 2 RIR", "3x8 RIR 2")]
    [InlineData("3x8 2RIR", "3x8 RIR 2")]
    [InlineData("3x8 to failure", "3x8 to failure")]
    [InlineData("3x8 tempo 3-1-X-0", "3x8 tempo 3-1-X-0")]
    [InlineData("3x8 tempo 31x0", "3x8 tempo 3-1-X-0")]
    [InlineData("3x8 @30X0", "3x8 tempo 3-0-X-0")]
    [InlineData("3x8 @30X0 tempo", "3x8 tempo 3-0-X-0")]
    [InlineData("3x8 30X0 tempo", "3x8 tempo 3-0-X-0")]
    [InlineData("3x8, 21X1 tempo, rest 90s", "3x8 rest 90s tempo 2-1-X-1")]
    [InlineData("3x8, rest 90s", "3x8 rest 90s")]
    [InlineData("3x8, rest 90 sec", "3x8 rest 90s")]
    [InlineData("3x8, rest 2min", "3x8 rest 120s")]
    [InlineData("3x8, rest 2m", "3x8 rest 120s")]
    [InlineData("3x8, rest 2:00", "3x8 rest 120s")]
    [InlineData("3x8, rest 2'", "3x8 rest 120s")]
    [InlineData("3x8, rest 2-3min", "3x8 rest 120-180s")]
    [InlineData("3x8, rest 90s-2min", "3x8 rest 90-120s")]
    [InlineData("3x8 (90s rest)", "3x8 rest 90s")]
    [InlineData("3x8, every 60s", "3x8 every 60s")]
    [InlineData("3x8 (slow and deep)", "3x8 (slow and deep)")]
    public void Effort_tempo_and_rest(string text, string meaning) => Assert.Equal(meaning, Meaning(text));

    [Fact]
    public void An_item_without_sets_holds_for_every_set_that_does_not_say_otherwise() => Assert.Equal(
        "1x5 65% rest 180s | 1x5 75% RPE 9 rest 180s",
        Meaning("1x5 65%, 1x5 75% @9, rest 3min"));

    [Fact]
    public void A_rest_inside_an_item_holds_for_its_sets_alone() =>
        Assert.Equal("1x5 65% | 1x5 75% rest 180s", Meaning("1x5 65%, 1x5 75% rest 3min"));

    [Fact]
    public void The_tag_main_always_marks_the_exercise()
    {
        var slot = Slot("Squat: 1x5 80% #main, 5x10 50% #back-off");
        Assert.Equal(["main"], slot.Tags);
        Assert.Equal("1x5 80% | 5x10 50% #back-off", Describe.Groups(slot.Groups));
    }

    [Fact]
    public void A_tag_that_all_sets_carry_marks_the_exercise() =>
        Assert.Equal(["activation"], Slot("Leg Extension: 2x15 #activation").Tags);

    [Fact]
    public void Percentages_are_of_the_training_max_below_its_setting()
    {
        var plan = Read("training max 90%\nSquat: 3x5 75%, 1x1 90% 1RM\n").Plan;
        Assert.Equal("3x5 75% TM | 1x1 90%", Describe.Groups(plan.Sessions[0].Slots[0].Groups));
    }

    [Theory]
    [InlineData("3x5 80kg 75/85/95%", "3x5 80kg")]
    [InlineData("3x5 75/85/95% 80kg", "1x5 75% | 1x5 85% | 1x5 95%")]
    public void The_first_of_two_loads_is_kept_beside_the_message(string text, string meaning)
    {
        var document = WorkoutText.Parse($"Squat: {text}");
        Assert.Equal("PEX0007", Assert.Single(document.Diagnostics).Id);
        Assert.Equal(meaning, Describe.Groups(document.Plan.Sessions[0].Slots[0].Groups));
    }

    [Theory]
    [InlineData("rest 90")]
    [InlineData("rest 60kg")]
    public void A_rest_above_the_exercises_needs_its_unit_too(string rest) =>
        Assert.Equal("PEX0003", Assert.Single(WorkoutText.Parse($"{rest}\nSquat: 3x5").Diagnostics).Id);

    [Fact]
    public void The_inner_rest_setting_wins_and_an_exercise_may_say_otherwise()
    {
        const string Outer = "program P\nrest 60s\nsession A\nrest 90s\nSquat: 3x5\nBench Press: 3x5, rest 2min\n";
        var plan = Read(Outer + "session B\nSquat: 3x5\n").Plan;
        Assert.Equal("3x5 rest 90s", Describe.Groups(plan.Sessions[0].Slots[0].Groups));
        Assert.Equal("3x5 rest 120s", Describe.Groups(plan.Sessions[0].Slots[1].Groups));
        Assert.Equal("3x5 rest 60s", Describe.Groups(plan.Sessions[1].Slots[0].Groups));
    }

    private static string Meaning(string prescription) =>
        Describe.Groups(Slot($"Squat: {prescription}").Groups);

    private static Plans.ExerciseSlot Slot(string line) => Read(line).Plan.Sessions[0].Slots[0];

    private static WorkoutDocument Read(string text)
    {
        var document = WorkoutText.Parse(text, "test.workout");
        Assert.Equal("", string.Join("\n", document.Diagnostics.Select(d => d.Message)));
        return document;
    }
}
