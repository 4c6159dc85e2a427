using PreExhaust.Plans;

namespace PreExhaust.Language.Tests.Binding;

public sealed class ProgressionTests
{
    [Theory]
    [InlineData("+2.5kg")]
    [InlineData("-5lb")]
    [InlineData("+5%")]
    [InlineData("-10%")]
    [InlineData("+1 rep")]
    [InlineData("-2 reps")]
    [InlineData("+1 set")]
    [InlineData("+1% per rep over")]
    [InlineData("next stage")]
    [InlineData("next stage restart -15%")]
    [InlineData("TM +5lb")]
    [InlineData("load +5kg")]
    [InlineData("load +5kg reset every 3 weeks")]
    [InlineData("double +2.5kg")]
    [InlineData("sum 30 +2.5kg")]
    [InlineData("by MyProgression")]
    [InlineData("by My.App.Progression_2")]
    [InlineData("+2.5kg every session")]
    [InlineData("+2.5kg every 2 sessions")]
    [InlineData("+2.5kg every week")]
    [InlineData("+2.5kg every 3 cycles")]
    [InlineData("-10% when missed")]
    [InlineData("-10% when missed 3 times")]
    [InlineData("+2.5kg when last set >= 10")]
    [InlineData("+2.5kg when set 3 >= 6")]
    [InlineData("+2.5kg when total >= 15")]
    [InlineData("+2.5kg when week 3")]
    [InlineData("+2.5kg every 2 weeks when total >= 15")]
    public void A_rule_prints_as_the_language_spells_it(string rule) => Assert.Equal(rule, Meaning(rule));

    [Theory]
    [InlineData("+2,5kg", "+2.5kg")]
    [InlineData("+ 2.5 KG", "+2.5kg")]
    [InlineData("−10 %", "-10%")]
    [InlineData("+1 reps", "+1 rep")]
    [InlineData("tm +5 lbs EVERY cycles", "TM +5lb every cycle")]
    [InlineData("+2.5kg every 1 week", "+2.5kg every week")]
    [InlineData("+2.5kg when missed 1 time", "+2.5kg when missed")]
    [InlineData("-10% when missed 3 sessions", "-10% when missed 3 times")]
    [InlineData("+2.5kg when last set ≥ 10 reps", "+2.5kg when last set >= 10")]
    [InlineData("+2.5kg when total => 15", "+2.5kg when total >= 15")]
    [InlineData("+2.5kg/session", "+2.5kg every session")]
    [InlineData("+1 rep per week", "+1 rep every week")]
    [InlineData("+1 rep each workout", "+1 rep every session")]
    [InlineData("-10% if missed 2x", "-10% when missed 2 times")]
    [InlineData("-10% when missed every 2 sessions", "-10% every 2 sessions when missed")]
    public void Other_spellings_mean_the_same(string text, string rule) => Assert.Equal(rule, Meaning(text));

    [Theory]
    [InlineData("Squat: 3x5 100kg, progress +2.5kg, progress -10% when missed 3 times")]
    [InlineData("Squat: 3x5 100kg; progress: +2.5kg; progress -10% when missed 3 times; #main")]
    [InlineData("Squat: 3x5 100kg\n  progress +2.5kg\n  > Slowly.\n  progress -10% when missed 3 times")]
    [InlineData("Squat:\n  progress +2.5kg\n  3x5 100kg\n  progress -10% when missed 3 times")]
    public void Rules_stand_on_the_line_or_below_it_in_order(string text)
    {
        var slot = Slot(text);
        Assert.Equal(["+2.5kg", "-10% when missed 3 times"], slot.Progression.Select(rule => rule.ToString()));
        Assert.Equal("3x5 100kg", Describe.Groups(slot.Groups));
    }

    [Theory]
    [InlineData("Squat: 3x5 (progress slowly)", "progress slowly")]
    [InlineData("Squat: 3x5 (\"progress +2.5kg\")", "progress +2.5kg")]
    public void Other_brackets_are_a_remark(string text, string remark) =>
        Assert.Equal(remark, Slot(text).Groups[0].Note);

    [Fact]
    public void A_rule_in_week_three_makes_three_weeks() =>
        Assert.Equal(3, Read("Squat: 3x5, progress +2.5kg when week 3").Plan.WeekCount);

    [Theory]
    [InlineData("stages 5x3+ | 6x2+ | 10x1+", "5x3+", "6x2+", "10x1+")]
    [InlineData("Stages: 5x3|6x2 80kg @8", "5x3 80kg RPE 8", "6x2 80kg RPE 8")]
    [InlineData("75%, stages 5 x 3 | 5/3/1+, rest 3min", "5x3 75% rest 180s", "1x5 75% rest 180s | 1x3 75% rest 180s "
        + "| 1x1+ 75% rest 180s")]
    [InlineData("stages 3x10 | 3x8 (each arm) #straps", "3x10/side", "3x8/side")]
    [InlineData("stages 3xAMRAP | 3x30s", "3xAMRAP", "3x30s")]
    public void Stages_stand_where_sets_stand_and_share_what_follows(string text, params string[] stages)
    {
        var slot = Slot($"Squat: {text}");
        Assert.Equal(stages, slot.Stages.Select(stage => Describe.Groups(stage)));
        Assert.Equal(slot.Stages[0], slot.Groups);
    }

    [Fact]
    public void A_week_row_with_sets_stands_beside_stages() =>
        Assert.Equal("2x5", Describe.Groups(Slot("Squat: stages 5x3 | 6x2\n  week 4 (deload): 2x5").Weeks[0].Groups));

    [Theory]
    [InlineData("Front Squat or Leg Press", "Front Squat | Leg Press")]
    [InlineData("front squats OR  leg press or Squat", "Front Squat | Leg Press | Back Squat")]
    [InlineData("Front Squat (paused) or Leg Press", "Front Squat (paused) | Leg Press")]
    [InlineData("Front Squat (paused) or Leg Press (wide or low)", "Front Squat (paused) | Leg Press (wide or low)")]
    [InlineData("\"Squat\"", "Back Squat")]
    public void A_choice_names_an_exercise_and_its_alternatives(string name, string choices) =>
        Assert.Equal(choices, string.Join(" | ", WorkoutText.Parse($"{name}: 3x8").Plan.Sessions[0].Slots[0].Choices));

    [Theory]
    [InlineData("deload auto", "auto")]
    [InlineData("Deload: AUTO", "auto")]
    [InlineData("deload every 4 weeks", "every 4 weeks")]
    [InlineData("deload every 4 weeks: sets 60%", "every 4 weeks: sets 60%")]
    [InlineData("deload every 6 week: load 90 %", "every 6 weeks: load 90%")]
    [InlineData("deload every 4 weeks: load 90%, sets 62,5%", "every 4 weeks: sets 62.5%, load 90%")]
    public void A_program_deloads(string line, string meaning) =>
        Assert.Equal(meaning, Read($"{line}\nSquat: 3x5").Plan.Settings.Deload?.ToString());

    [Fact]
    public void An_exercise_may_begin_with_the_word_deload() => Assert.Equal(
        ["PEX0101"],
        WorkoutText.Parse("Deload Squat: 3x5").Diagnostics.Select(d => d.Id));

    private static string Meaning(string rule)
    {
        var sets = rule.Contains("stage", StringComparison.Ordinal) ? "stages 3x5-8 | 3x3" : "3x5-8 75%";
        return Assert.Single(Slot($"Squat: {sets}\n  progress {rule}").Progression).ToString();
    }

    private static ExerciseSlot Slot(string text) => Assert.Single(Read(text).Plan.Sessions[0].Slots);

    private static WorkoutDocument Read(string text)
    {
        var document = WorkoutText.Parse(text, "test.workout");
        Assert.Equal("", string.Join("\n", document.Diagnostics.Select(d => d.Message)));
        return document;
    }
}
