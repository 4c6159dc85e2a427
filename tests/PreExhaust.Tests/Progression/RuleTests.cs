using PreExhaust.Plans;
using PreExhaust.Resolution;

namespace PreExhaust.Tests.Progression;

/// <summary>Every kind of change and condition but plain steps.</summary>
public sealed class RuleTests
{
    private static readonly Athlete Lifter = new Athlete().WithMax("Back Squat", Mass.FromKilograms(200));

    [Fact]
    public void Stages_follow_each_other_with_the_same_weight_and_start_again_lighter()
    {
        var runner = new Runner("""
            session A
            Back Squat: stages 5x3+ | 6x2+ 100kg
              progress next stage restart -15% when missed
              progress +5kg
            """);

        Assert.Equal("6x2+ 100kg", runner.Do(3, 3, 3, 3, 2).First);
        Assert.Equal("6x2+ 105kg", runner.Do(2, 2, 2, 2, 2, 4).First);
        Assert.Equal("5x3+ 90kg", runner.Do(2, 2, 2, 2, 2, 1).First);
        Assert.Equal("stage 1: 5x3+, 105kg to 90kg", runner.Last!.Events[0].Text);
    }

    [Fact]
    public void After_the_last_stage_without_a_restart_the_next_rule_has_its_turn()
    {
        var runner = new Runner("""
            session A
            Back Squat: stages 3x5 | 3x3 100kg
              progress next stage when missed
              progress -10% when missed
            """);

        Assert.Equal("3x3 100kg", runner.Do(5, 5, 4).First);
        Assert.Equal("3x3 90kg", runner.Do(3, 3, 2).First);
    }

    [Fact]
    public void Double_progression_climbs_the_range_and_then_adds_weight()
    {
        var runner = new Runner("session A\nLateral Raise: 2x10-12 10kg\n  progress double +2kg");

        Assert.Equal([10, 10], Aims(runner));
        Assert.Equal([11, 11], Aims(runner.Do(12, 10)));
        Assert.Equal([12, 12], Aims(runner.Do(11, 11)));
        Assert.Equal("2x10-12 12kg", runner.Do(12, 12).First);
        Assert.Equal([10, 10], Aims(runner));
    }

    [Fact]
    public void Double_progression_waits_below_the_range()
    {
        var runner = new Runner("session A\nLateral Raise: 2x10-12 10kg\n  progress double +2kg").Do(10, 9);

        Assert.Equal(("2x10-12 10kg", 10), (runner.First, Aims(runner)[0]));
    }

    [Fact]
    public void A_sum_of_repetitions_adds_weight_however_they_are_spread()
    {
        var runner = new Runner("session A\nFront Squat: 3x8 60kg\n  progress sum 30 +5kg");

        Assert.Equal("3x8 60kg", runner.Do(10, 10, 9).First);
        Assert.Equal("3x8 65kg", runner.Do(13, 10, 7).First);
    }

    [Theory]
    [InlineData("last set >= 10", 5, 10, true)]
    [InlineData("last set >= 10", 10, 9, false)]
    [InlineData("set 1 >= 6", 6, 5, true)]
    [InlineData("set 1 >= 6", 5, 6, false)]
    [InlineData("total >= 12", 6, 6, true)]
    [InlineData("total >= 12", 6, 5, false)]
    [InlineData("week 1", 0, 0, true)]
    [InlineData("week 2", 5, 5, false)]
    public void Conditions_look_at_what_was_done(string condition, int first, int second, bool acts)
    {
        var text = $"weeks 2\nsession A\nBack Squat: 2x5+ 100kg\n  progress +2.5kg when {condition}";

        Assert.Equal(acts, new Runner(text).Do(first, second).Last!.Events.Count == 1);
    }

    [Fact]
    public void Repetitions_beyond_the_minimum_raise_the_maximum()
    {
        var runner = new Runner("""
            session A
            Back Squat: 1x10+ 75%
              progress +1% per rep over
            """, Lifter);

        Assert.Equal("1x10+ 150kg", runner.Do(10).First);
        Assert.Equal("1x10+ 157.5kg", runner.Do(15).First);
    }

    [Fact]
    public void Repetitions_and_sets_are_added_to_what_the_text_says()
    {
        var reps = new Runner("session A\nPush-Up: 3x8-10\n  progress +2 reps");
        var sets = new Runner("session A\nPush-Up: 1x12, 3x8\n  progress +1 set");

        Assert.Equal("3x10-12", reps.DoAsPrescribed().First);
        Assert.Equal("1x12, 4x8", sets.DoAsPrescribed().First);
    }

    [Fact]
    public void Weight_on_top_of_percentages_starts_again_after_its_weeks()
    {
        var runner = new Runner("""
            weeks 6
            session A
            Back Squat: 3x5 50%
              progress load +5kg reset every 3 weeks
            """, Lifter);
        var loads = new List<string>();
        for (var week = 1; week <= 6; week++)
        {
            loads.Add(runner.First);
            runner.DoAsPrescribed();
        }

        Assert.Equal(["3x5 100kg", "3x5 105kg", "3x5 110kg", "3x5 100kg", "3x5 105kg", "3x5 110kg"], loads);
    }

    [Fact]
    public void The_first_rule_that_holds_acts_alone()
    {
        var runner = new Runner("""
            session A
            Back Squat: 1x5+ 100kg
              progress +10kg when last set >= 10
              progress +5kg
            """);

        Assert.Equal("1x5+ 110kg", runner.Do(10).First);
        Assert.Equal("1x5+ 115kg", runner.Do(9).First);
    }

    [Fact]
    public void A_total_is_done_in_as_many_sets_as_needed()
    {
        var runner = new Runner("session A\nChin-Up: 30 total BW+5kg\n  progress +2.5kg");

        Assert.Equal("30 total BW+7.5kg", runner.Do(10, 8, 7, 5).First);
        Assert.Equal("30 total BW+7.5kg", runner.Do(10, 8, 7, 4).First);
    }

    private static int[] Aims(Runner runner) => runner.Next.Training.Slots[0].Sets.Select(set => set.Aim).ToArray();
}
