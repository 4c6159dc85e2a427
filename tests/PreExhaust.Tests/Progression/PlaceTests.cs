using PreExhaust.Plans;
using PreExhaust.Progression;

namespace PreExhaust.Tests.Progression;

/// <summary>Which session comes next.</summary>
public sealed class PlaceTests
{
    [Fact]
    public void Rotations_run_on_across_weeks()
    {
        var runner = new Runner("""
            rotate A, B on Mon, Wed, Fri
            session A
            Back Squat: 3x5
            session B
            Deadlift: 1x5
            """);

        Assert.Equal(
            ["1 Mon A", "1 Wed B", "1 Fri A", "2 Mon B", "2 Wed A", "2 Fri B", "3 Mon A"],
            Places(runner, 7, due => $"{due.Cycle} {due.Day} {due.Name}"));
    }

    [Fact]
    public void Blocks_follow_each_other_and_the_program_starts_again()
    {
        var runner = new Runner("""
            session A
            Back Squat: 3x5
            block Base
            weeks 2
            block Peak
            weeks 1
            session A
            Back Squat: 1x1
            """);

        Assert.Equal(
            ["1.1 Base 3x5", "1.2 Base 3x5", "1.3 Peak 1x1", "2.1 Base 3x5"],
            Places(runner, 4, due => $"{due.Cycle}.{due.Week} {due.Block} {due.Training.Slots[0].Groups[0]}"));
    }

    [Fact]
    public void Sessions_without_days_come_after_those_with_days_in_the_order_of_the_text()
    {
        var runner = new Runner("""
            session Any
            Plank: 3x30s
            session Friday on Fri
            Deadlift: 1x5
            session Monday on Mon
            Back Squat: 3x5
            """);

        Assert.Equal(["Monday", "Friday", "Any", "Monday"], Places(runner, 4, due => due.Name));
    }

    [Theory]
    [InlineData("bench press", null, "Barbell Bench Press: 60kg to 62.5kg (+2.5kg)")]
    [InlineData("Bench Presses", null, "Barbell Bench Press: 60kg to 62.5kg (+2.5kg)")]
    [InlineData("bench press", "Blue Room", "Barbell Bench Press (blue room): 50kg to 55kg (+5kg)")]
    [InlineData("squats", null, "Leg Press or Back Squat")]
    [InlineData("Bnech Press", null, "Bnech Press is not part of this session and changes nothing.")]
    [InlineData("bench press", "wide", "bench press (wide) is not part of this session and changes nothing.")]
    public void What_was_done_is_said_by_any_name_of_the_exercise(string exercise, string? variant, string expected)
    {
        var runner = new Runner("""
            Bench Press: 1x5 60kg
              progress +2.5kg
            Bench Press (blue room): 1x5 50kg
              progress +5kg
            Leg Press or Back Squat: 1x5
            """);

        runner.Complete(new([new(new(exercise, variant), [new(5)])]));

        var isChoice = runner.StateOf("Back Squat").Sessions == 1;
        var said = isChoice ? "Leg Press or Back Squat" : $"{runner.Last!.Events.FirstOrDefault()}";
        Assert.Equal(expected, said.Length > 0 ? said : runner.Last!.Notices.Last());
    }

    [Fact]
    public void Weeks_without_a_session_are_passed_over()
    {
        var runner = new Runner("""
            weeks 4
            week odd
            session A
            Back Squat: 3x5
            """);

        Assert.Equal(["1.1", "1.3", "2.1"], Places(runner, 3, due => $"{due.Cycle}.{due.Week}"));
    }

    [Fact]
    public void A_session_may_be_done_before_its_turn()
    {
        var runner = new Runner("""
            session A
            Back Squat: 3x5 100kg
            session B
            Deadlift: 1x5 100kg
            """);

        Assert.Equal(["A", "B"], runner.Run.RestOfWeek(runner.State).Select(due => due.Name));
        runner.Complete(runner.Run.RestOfWeek(runner.State)[1].AsPrescribed());
        Assert.Equal(("A", 1), (runner.Next.Name, runner.Next.Cycle));
        Assert.Equal(("A", 2), (runner.DoAsPrescribed().Next.Name, runner.Next.Cycle));
    }

    [Fact]
    public void A_session_that_is_not_to_come_is_refused_with_those_that_are()
    {
        var runner = new Runner("session A\nBack Squat: 3x5");

        var error = Assert.Throws<ArgumentException>(() =>
            runner.Complete(SessionResult.Skipped with { Session = "B" }));

        const string Expected = "No session 'B' is still to come this week; there are A.";
        Assert.StartsWith(Expected, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_plan_without_sessions_has_no_next_one()
    {
        var runner = new Runner("");

        Assert.Null(runner.Run.Next(runner.State));
        Assert.Empty(runner.Run.RestOfWeek(runner.State));
        Assert.Throws<InvalidOperationException>(() => runner.Run.Skip(runner.State));
    }

    [Fact]
    public void Each_exercise_of_a_choice_has_its_own_state()
    {
        var runner = new Runner("session A\nFront Squat or Leg Press: 3x8 60kg\n  progress +5kg");
        var legPress = new ExerciseReference("Leg Press");

        runner.Complete(new(new([new(legPress, Sets(8, 8, 8))])));

        var slot = runner.Next.Training.Slots[0];
        Assert.Equal("Front Squat 3x8 60kg", $"{slot.Exercise} {slot.Groups[0]}");
        Assert.Equal("Leg Press 3x8 65kg", $"{slot.Alternatives[0].Exercise} {slot.Alternatives[0].Groups[0]}");
    }

    [Fact]
    public void What_is_left_out_and_what_is_extra_is_told()
    {
        var runner = new Runner("session A\nBack Squat: 3x5 100kg\n  progress +5kg\nPlank: 3x30s");

        runner.Complete(new(new([new(new("Plank"), Sets(30, 30, 30)), new(new("Barbell Curl"), Sets(10))])));

        Assert.Equal(
            [
                "Back Squat was left out and stays where it is.",
                "Barbell Curl is not part of this session and changes nothing.",
            ],
            runner.Last!.Notices);
        Assert.Equal("3x5 100kg", runner.First);
    }

    [Fact]
    public void An_exercise_that_stands_twice_has_two_results_and_one_state()
    {
        var runner = new Runner("""
            session A
            Lateral Raise: 2x10 10kg
              progress +2kg
            Back Squat: 1x5 100kg
            Lateral Raise: 1x10 10kg
            """);
        var raise = runner.Next.Training.Slots[0].Exercise;

        runner.Complete(new(new([new(raise, Sets(10, 10)), new(raise, Sets(9))])));
        Assert.Equal(1, runner.State.Of(raise).Misses);
        runner.Complete(new(new([new(raise, Sets(10, 10)), new(raise, Sets(10))])));
        Assert.Equal(Mass.FromKilograms(12), runner.State.Of(raise).Load);
    }

    [Fact]
    public void A_skipped_session_is_neither_a_success_nor_a_miss()
    {
        var runner = new Runner("session A\nBack Squat: 3x5 100kg\n  progress +5kg").Skip();

        Assert.Equal((0, 0), (runner.StateOf("Back Squat").Misses, runner.StateOf("Back Squat").Sessions));
        Assert.Equal("3x5 100kg", runner.First);
    }

    private static ValueList<DoneSet> Sets(params int[] reps) => reps.Select(r => new DoneSet(r)).ToValueList();

    private static List<string> Places(Runner runner, int count, Func<DueSession, string> describe)
    {
        var places = new List<string>();
        for (var i = 0; i < count; i++)
        {
            places.Add(describe(runner.Next));
            runner.Skip();
        }

        return places;
    }
}
