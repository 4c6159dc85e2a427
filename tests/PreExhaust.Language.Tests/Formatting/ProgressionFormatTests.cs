using PreExhaust.Language.Formatting;

namespace PreExhaust.Language.Tests.Formatting;

public sealed class ProgressionFormatTests
{
    [Theory]
    [InlineData("3x5, Progress: + 2,50kg", "3x5, progress +2.5kg")]
    [InlineData("3x5 ;PROGRESS − 10 %  WHEN missed  3 sessions", "3x5; progress -10% when missed 3 times")]
    [InlineData("3x5, progress +1 reps every 1 workouts", "3x5, progress +1 rep every session")]
    [InlineData("3x5, progress +2 rep / week", "3x5, progress +2 reps every week")]
    [InlineData("3x5, progress +1 % Per Rep over", "3x5, progress +1% per rep over")]
    [InlineData("3x5, progress tm +5 pounds each Cycles", "3x5, progress TM +5lb every cycle")]
    [InlineData("3x5, progress LOAD +5kg reset every 3 week", "3x5, progress load +5kg reset every 3 weeks")]
    [InlineData("3x5-8, progress Double +2.50kg", "3x5-8, progress double +2.5kg")]
    [InlineData("3x5, progress Sum 30 +2.5KG", "3x5, progress sum 30 +2.5kg")]
    [InlineData("3x5, progress By  My.Type", "3x5, progress by My.Type")]
    [InlineData("3x5, progress +5kg if SET 2 ≥ 6 reps", "3x5, progress +5kg when set 2 >= 6")]
    [InlineData("3x5, progress +5kg when total => 15 every 2 session",
        "3x5, progress +5kg every 2 sessions when total >= 15")]
    [InlineData("STAGES: 5 x 3+|6x2 + | 5/3/1+ 80 kg", "stages 5x3+ | 6x2+ | 5/3/1+ 80kg")]
    [InlineData("stages 5x3 | 6x2, progress Next  stage Restart −15%",
        "stages 5x3 | 6x2, progress next stage restart -15%")]
    public void Progressions_and_stages(string before, string after) =>
        Assert.Equal($"Squat: {after}\n", WorkoutFormatter.Format($"Squat: {before}\n"));

    [Theory]
    [InlineData("DELOAD :  Auto", "deload auto")]
    [InlineData("Deload every 4 week ： Load 90 % ,sets 60%", "deload every 4 weeks: load 90%, sets 60%")]
    public void Deloads(string before, string after) =>
        Assert.Equal($"{after}\nSquat: 3x5\n", WorkoutFormatter.Format($"{before}\nSquat: 3x5\n"));

    [Fact]
    public void A_rule_below_its_exercise_is_formatted_without_the_sets_it_needs() => Assert.Equal(
        "Squat: stages 5x3 | 6x2\n  progress next stage\n",
        WorkoutFormatter.Format("Squat: stages 5x3 | 6x2\n   progress  next  stage\n"));

    [Fact]
    public void A_choice_keeps_its_words() => Assert.Equal(
        "Front Squat (paused) or leg press: 3x8\n",
        WorkoutFormatter.Format("Front  Squat (paused)  or leg press 3x8\n"));
}
