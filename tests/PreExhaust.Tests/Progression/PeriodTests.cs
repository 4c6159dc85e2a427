using PreExhaust.Plans;
using PreExhaust.Resolution;

namespace PreExhaust.Tests.Progression;

/// <summary>Rules that act only so often.</summary>
public sealed class PeriodTests
{
    private const string Cycle = """
        weeks 2
        session A
        Back Squat: 1x5 100kg
          week 2 (deload): 1x5 60kg
          progress +5kg every cycle
        """;

    [Fact]
    public void Every_cycle_is_at_its_end_also_when_that_is_a_deload()
    {
        var runner = new Runner(Cycle);

        Assert.Equal("1x5 60kg", runner.Do(5).First);
        Assert.Equal("1x5 105kg", runner.Do(5).First);
        Assert.Equal("1x5 65kg", runner.Do(5).First);
    }

    [Fact]
    public void A_set_missed_in_the_cycle_costs_its_step() =>
        Assert.Equal("1x5 100kg", new Runner(Cycle).Do(4).Do(5).First);

    [Fact]
    public void The_next_cycle_counts_for_itself() =>
        Assert.Equal("1x5 105kg", new Runner(Cycle).Do(4).Do(5).Do(5).Do(5).First);

    [Fact]
    public void A_cycle_that_ends_with_a_skipped_session_counts_all_the_same() =>
        Assert.Equal("1x5 105kg", new Runner(Cycle).Do(5).Skip().First);

    [Fact]
    public void A_cycle_in_which_nothing_was_done_changes_nothing() =>
        Assert.Equal("1x5 100kg", new Runner(Cycle).Skip().Skip().First);

    [Fact]
    public void Every_second_session_skips_one()
    {
        var runner = new Runner("session A\nBack Squat: 1x5 100kg\n  progress +5kg every 2 sessions");

        Assert.Equal("1x5 100kg", runner.Do(5).First);
        Assert.Equal("1x5 105kg", runner.Do(5).First);
        Assert.Equal("1x5 105kg", runner.Do(5).First);
        Assert.Equal("1x5 110kg", runner.Do(5).First);
    }

    [Fact]
    public void Every_week_is_after_its_last_session_with_the_exercise()
    {
        var runner = new Runner("""
            session A on Mon
            Back Squat: 1x5 100kg
              progress +5kg every week
            session B on Wed
            Back Squat: 1x5 90kg
            session C on Fri
            Bench Press: 1x5 80kg
            """);

        Assert.Equal("Back Squat: 1x5 90kg", runner.DoAsPrescribed().Due);
        Assert.Equal("Barbell Bench Press: 1x5 80kg", runner.DoAsPrescribed().Due);
        Assert.Equal("Back Squat: 1x5 105kg", runner.DoAsPrescribed().Due);
    }

    [Fact]
    public void A_condition_acts_when_it_holds_but_once_in_a_period()
    {
        var runner = new Runner("""
            weeks 3
            session A
            Back Squat: 1x5+ 100kg
              progress +5kg every cycle when last set >= 8
            """);

        Assert.Equal("1x5+ 100kg", runner.Do(7).First);
        Assert.Equal("1x5+ 105kg", runner.Do(8).First);
        Assert.Equal("1x5+ 105kg", runner.Do(9).First);
        Assert.Equal("1x5+ 110kg", runner.Do(8).First);
    }

    [Fact]
    public void Another_step_keeps_what_its_rule_remembers()
    {
        var runner = new Runner("session A\nBack Squat: 1x5 100kg\n  progress +5kg every 2 sessions").Do(5);

        Assert.Equal(
            "1x5 110kg",
            runner.Edit("session A\nBack Squat: 1x5 100kg\n  progress +10kg every 2 sessions").Do(5).First);
    }

    [Fact]
    public void A_usual_deload_makes_fewer_sets_and_changes_nothing()
    {
        var runner = new Runner("""
            deload every 2 weeks: sets 60%, load 90%
            session A
            Back Squat: 5x5 100kg
              progress +5kg
            """);

        Assert.Equal("3x5 95kg", runner.DoAsPrescribed().First);
        Assert.True(runner.Next.Training.Slots[0].IsDeload);
        Assert.Equal("5x5 105kg", runner.Do(0).First);
    }

    [Fact]
    public void Missing_twice_in_a_row_brings_an_automatic_deload()
    {
        var runner = new Runner("""
            deload auto: load 80%
            session A
            Back Squat: 3x5 100kg
              progress +5kg
            """).Do(5, 5, 4);

        Assert.Equal("3x5 100kg", runner.First);
        Assert.Equal("3x5 80kg", runner.Do(5, 5, 4).First);
        Assert.True(runner.State.IsDeload);
        Assert.Equal("3x5 100kg", runner.DoAsPrescribed().First);
        Assert.Equal(2, runner.StateOf("Back Squat").Misses);
        Assert.Equal("3x5 100kg", runner.Do(5, 5, 4).First);
        Assert.Equal("3x5 80kg", runner.Do(5, 5, 4).First);
    }

    [Fact]
    public void A_percentage_of_another_session_follows_its_progress()
    {
        var runner = new Runner("""
            session Heavy
            Back Squat: 1x5 100kg
              progress +10kg
            session Light
            Front Squat: 3x5 80% of Back Squat in Heavy
            """);

        Assert.Equal("Front Squat: 3x5 87.5kg", runner.DoAsPrescribed().Due);
    }

    [Fact]
    public void A_training_max_needs_its_setting()
    {
        var athlete = new Athlete().WithMax("Back Squat", Mass.FromKilograms(100));
        var runner = new Runner("session A\nBack Squat: 3x5 75%\n  progress TM +5kg", athlete).DoAsPrescribed();

        Assert.Equal(["A training max of Back Squat needs the setting 'training max'."], runner.Last!.Notices);
    }
}
