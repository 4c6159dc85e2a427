using PreExhaust.Plans;
using PreExhaust.Progression;
using PreExhaust.Resolution;

namespace PreExhaust.Tests.Progression;

/// <summary>Steps of weight, and what follows when they cannot be lifted.</summary>
public sealed class LinearTests
{
    private const string StrongLifts = """
        session A
        Back Squat: 3x5 100kg
          progress -10% when missed 3 times
          progress +2.5kg
        """;

    [Fact]
    public void Every_session_adds_the_step()
    {
        var runner = new Runner(StrongLifts);

        Assert.Equal("3x5 100kg", runner.First);
        Assert.Equal("3x5 102.5kg", runner.Do(5, 5, 5).First);
        Assert.Equal("3x5 105kg", runner.Do(5, 6, 5).First);
        Assert.Equal("Back Squat: 102.5kg to 105kg (+2.5kg)", $"{runner.Last!.Events[0]}");
    }

    [Fact]
    public void A_missed_set_leaves_the_load_and_the_third_time_in_a_row_takes_a_tenth_off()
    {
        var runner = new Runner(StrongLifts).Do(5, 5, 4).Do(5, 4, 4);

        Assert.Equal(("3x5 100kg", 2), (runner.First, runner.StateOf("Back Squat").Misses));
        Assert.Equal("3x5 90kg", runner.Do(5, 5, 3).First);
        Assert.Equal((ProgressKind.Lighter, 0), (runner.Last!.Events[0].Kind, runner.StateOf("Back Squat").Misses));
    }

    [Fact]
    public void A_success_in_between_starts_the_count_again()
    {
        var runner = new Runner(StrongLifts).Do(5, 5, 4).Do(5, 5, 4).Do(5, 5, 5).Do(5, 5, 4).Do(5, 5, 4);

        Assert.Equal("3x5 102.5kg", runner.First);
    }

    [Fact]
    public void Sets_left_out_and_lighter_sets_are_missed_sets()
    {
        Assert.Equal(1, new Runner(StrongLifts).Do(5, 5).StateOf("Back Squat").Misses);
        Assert.Equal(1, new Runner(StrongLifts).Do(Mass.FromKilograms(95), 5, 5, 5).StateOf("Back Squat").Misses);
        Assert.Equal(0, new Runner(StrongLifts).Do(Mass.FromKilograms(105), 5, 5, 5).StateOf("Back Squat").Misses);
    }

    [Fact]
    public void A_rule_that_waits_for_more_misses_keeps_their_count()
    {
        var runner = new Runner("""
            session A
            Back Squat: 3x5 100kg
              progress -20% when missed 3 times
              progress -5kg when missed
            """);

        Assert.Equal("3x5 95kg", runner.Do(4, 4, 4).First);
        Assert.Equal("3x5 90kg", runner.Do(4, 4, 4).First);
        Assert.Equal("3x5 72.5kg", runner.Do(4, 4, 4).First);
    }

    [Fact]
    public void Lighter_sets_keep_their_distance_and_shrink_with_the_load()
    {
        var runner = new Runner("""
            session A
            Back Squat: 1x5 60kg, 1x5 80kg, 1x5 100kg
              progress -10% when missed
              progress +2.5kg
            """);

        Assert.Equal("1x5 62.5kg, 1x5 82.5kg, 1x5 102.5kg", runner.Do(5, 5, 5).First);
        Assert.Equal("1x5 57.5kg, 1x5 75kg, 1x5 92.5kg", runner.Do(5, 5, 4).First);
    }

    [Fact]
    public void A_load_left_open_is_the_first_one_that_was_lifted()
    {
        var runner = new Runner("session A\nDeadlift: 1x5\n  progress +5kg");

        Assert.Equal("1x5", runner.First);
        Assert.Equal("1x5", runner.Do(5).First);
        Assert.Equal(["The load of Deadlift is not known; report it with the sets."], runner.Last!.Notices);
        Assert.Equal("1x5 125kg", runner.Do(Mass.FromKilograms(120), 5).First);
    }

    [Fact]
    public void A_step_in_percent_is_what_the_implement_allows_and_at_least_its_smallest_step()
    {
        var up = new Runner("session A\nLat Pulldown: 3x8 40kg\n  progress +1%");
        var down = new Runner("session A\nLat Pulldown: 3x8 40kg\n  progress -1% when missed");

        Assert.Equal("3x8 45kg", up.DoAsPrescribed().First);
        Assert.Equal("3x8 35kg", down.Do(8, 8, 7).First);
    }

    [Fact]
    public void Declared_plates_decide_what_a_step_comes_to()
    {
        var runner = new Runner("""
            units kg
            plates 20kg, 10kg, 5kg
            session A
            Back Squat: 3x5 100kg
              progress +2.5kg
            """);

        Assert.Equal("3x5 110kg", runner.DoAsPrescribed().First);
    }

    [Fact]
    public void The_empty_bar_is_the_lightest()
    {
        var runner = new Runner("session A\nOverhead Press: 3x5 22.5kg\n  progress -5kg when missed");

        Assert.Equal("3x5 20kg", runner.Do(5, 5, 4).First);
        Assert.Equal("3x5 20kg", runner.Do(5, 5, 4).First);
    }

    [Fact]
    public void Weight_on_the_body_grows_and_assistance_shrinks()
    {
        var weighted = new Runner("session A\nChin-Up: 3x5 BW+10kg\n  progress +2.5kg");
        var assisted = new Runner("session A\nChin-Up: 3x5 BW-20kg\n  progress -10% when missed\n  progress +5kg");

        Assert.Equal("3x5 BW+12.5kg", weighted.DoAsPrescribed().First);
        Assert.Equal("3x5 BW-15kg", assisted.DoAsPrescribed().First);
        Assert.Equal("3x5 BW-17.5kg", assisted.Do(5, 5, 4).First);
    }

    [Fact]
    public void All_lines_of_an_exercise_share_one_state_and_a_variant_has_its_own()
    {
        var runner = new Runner("""
            session A
            Back Squat: 5x5 100kg
              progress +2.5kg
            session B
            Back Squat: 3x5 80kg
            Back Squat (light): 3x3 70kg
              progress +5kg
            """);

        Assert.Equal("Back Squat: 3x5 82.5kg; Back Squat (light): 3x3 70kg", runner.DoAsPrescribed().Due);
        runner.DoAsPrescribed();
        Assert.Equal("Back Squat: 5x5 105kg", runner.Due);
        Assert.Equal("Back Squat: 3x5 87.5kg; Back Squat (light): 3x3 75kg", runner.DoAsPrescribed().Due);
    }

    [Fact]
    public void Without_a_progression_the_text_decides_and_the_state_waits()
    {
        var runner = new Runner(StrongLifts).Do(5, 5, 5).Edit("session A\nBack Squat: 3x5 80kg");

        Assert.Equal("3x5 80kg", runner.First);
        Assert.Equal("3x5 102.5kg", runner.Edit(StrongLifts).First);
    }

    [Fact]
    public void Pounds_are_counted_in_pounds() => Assert.Equal(
        "3x5 102.5lb",
        new Runner("units lb\nsession A\nOverhead Press: 3x5 100lb\n  progress +2.5lb").DoAsPrescribed().First);

    [Fact]
    public void A_percentage_raises_the_maximum_that_it_is_of()
    {
        var athlete = new Athlete().WithMax("Back Squat", Mass.FromKilograms(100));
        var runner = new Runner("session A\nBack Squat: 3x5 80%\n  progress +5kg", athlete);

        Assert.Equal("3x5 80kg", runner.First);
        Assert.Equal("3x5 85kg", runner.DoAsPrescribed().First);
        Assert.Equal(["1RM 105kg"], runner.StateOf("Back Squat").Maxes.Select(max => $"{max}"));
    }

    [Fact]
    public void Without_a_max_a_percentage_says_what_is_missing_and_never_guesses()
    {
        var runner = new Runner("session A\nBack Squat: 3x5 80%\n  progress +5kg");

        Assert.Equal(["No max of Back Squat is known."], runner.Next.Missing);
        Assert.Equal(["No max of Back Squat is known."], runner.DoAsPrescribed().Last!.Notices);
        Assert.Empty(runner.Last!.Events);
    }

    [Fact]
    public void A_variant_follows_the_training_max_of_its_exercise()
    {
        var athlete = new Athlete().WithMax("Overhead Press", Mass.FromKilograms(100));
        var runner = new Runner("""
            training max 90%
            session A
            Overhead Press: 3x5 100%
              progress TM +10kg
            Overhead Press (volume): 5x10 50%
            """, athlete);

        Assert.Equal("Overhead Press: 3x5 90kg; Overhead Press (volume): 5x10 45kg", runner.Due);
        Assert.Equal("Overhead Press: 3x5 100kg; Overhead Press (volume): 5x10 50kg", runner.DoAsPrescribed().Due);
    }
}
