using PreExhaust.Analysis;
using PreExhaust.Language.Formatting;
using PreExhaust.Plans;

namespace PreExhaust.Language.Tests.Binding.Definitions;

public sealed class SessionLikeTests
{
    private const string Upper =
        """
        session A on Mon
        > From a coach.
        rest 2min
        Bench Press: 5x5 80% #main
          > Pause.
          warmup 1x5
        Barbell Row: 4x8, rest 90s
        Dips: 3x10

        """;

    [Fact]
    public void A_session_copies_lines_settings_and_notes_but_no_days()
    {
        var session = Parse(Upper + "session B like A on Thu").Sessions[1];

        Assert.Equal(["Barbell Bench Press", "Barbell Row", "Chest Dip"], Names(session));
        Assert.Equal("5x5 80% rest 120s", Describe.Groups(session.Slots[0].Groups));
        Assert.Equal("4x8 rest 90s", Describe.Groups(session.Slots[1].Groups));
        Assert.Equal(["Pause."], session.Slots[0].Notes);
        Assert.Equal(["main"], session.Slots[0].Tags);
        Assert.Equal("1x5", Describe.Groups(session.Slots[0].Warmup));
        Assert.Equal(["From a coach."], session.Notes);
        Assert.Equal([new SessionDay(DayOfWeek.Thursday)], session.Days);
        Assert.Empty(Parse(Upper + "session B like A").Sessions[1].Days);
    }

    [Fact]
    public void Own_lines_take_the_place_of_their_like_and_others_follow()
    {
        var session = Parse(
            Upper + "session B like a\nrest 3min\nFace Pull: 3x15\nBarbell Rows: 3x6 #straps\nomit Dips").Sessions[1];

        Assert.Equal(["Barbell Bench Press", "Barbell Row", "Face Pull"], Names(session));
        Assert.Equal("5x5 80% rest 180s", Describe.Groups(session.Slots[0].Groups));
        Assert.Equal("3x6 rest 180s", Describe.Groups(session.Slots[1].Groups));
        Assert.Equal(["straps"], session.Slots[1].Tags);
    }

    [Theory]
    [InlineData("omit knee-flexion\nomit Bench Press, dips", "Barbell Row", "knee-flexion")]
    [InlineData("omit bench press", "Barbell Row, Chest Dip", "")]
    public void Exercises_are_omitted_and_patterns_are_a_setting(string omit, string names, string patterns)
    {
        var session = Parse($"{Upper}session B like A\n{omit}").Sessions[1];

        Assert.Equal(names, string.Join(", ", Names(session)));
        Assert.Equal(patterns, string.Join(", ", session.Settings.Omit));
    }

    [Fact]
    public void Lines_of_one_exercise_are_replaced_one_by_one()
    {
        var session = Parse(
            """
            session A
            Squat: 1x5
            Leg Press: 3x8
            Squat: 3x5
            session B like A
            Squat: 1x3
            """).Sessions[1];

        Assert.Equal(["1x3", "3x8", "3x5"], session.Slots.Select(slot => Describe.Groups(slot.Groups)));
    }

    [Fact]
    public void A_copy_of_a_copy_is_a_copy_and_may_stand_above()
    {
        var plan = Parse(
            """
            session C like B
            omit Squat
            session B like A
            Deadlift: 1x5
            session A
            Squat: like Leg Press, 5x5
            Leg Press: 3x8 RIR 2
            """);

        Assert.Equal(["Leg Press", "Deadlift"], Names(plan.Sessions[0]));
        Assert.Equal(["Back Squat", "Leg Press", "Deadlift"], Names(plan.Sessions[1]));
        Assert.Equal("5x5", Describe.Groups(plan.Sessions[1].Slots[0].Groups));
    }

    [Fact]
    public void A_session_of_some_weeks_copies_that_of_all_weeks()
    {
        var plan = Parse(
            """
            weeks 4
            session A on Mon
            Squat: 5x5
            Leg Curl: 3x8
            week 4 (deload)
            session A like A
            Squat: 2x5
            """);

        Assert.Equal(["2x5", "3x8"], plan.Sessions[1].Slots.Select(slot => Describe.Groups(slot.Groups)));
        Assert.Equal(plan.Sessions[0].Days, plan.Sessions[1].Days);
    }

    [Fact]
    public void Groups_come_along()
    {
        var session = Parse(
            """
            session A
            Squat: 3x5
            B: circuit 3 rounds
            B1 Push-Up: 10
            B2 Pull-Up: 5
            session B like A
            Deadlift: 1x5
            omit Squat
            B2 Pull-Up: 8
            """).Sessions[1];

        var group = Assert.Single(session.Groups);
        Assert.Equal(('B', 3), (group.Letter, group.Rounds));
        Assert.Equal(["3x10", "3x8", "1x5"], session.Slots.Select(slot => Describe.Groups(slot.Groups)));
    }

    [Fact]
    public void What_is_copied_lies_where_the_copy_is_asked_for()
    {
        var slot = Parse(Upper + "session B like A").Sessions[1].Slots[0];

        Assert.Equal((9, 16), (slot.Source!.Line, slot.Source.Column));
        Assert.Equal(slot.Source, slot.Groups[0].Source);
    }

    [Theory]
    [InlineData("session B like C", "PEX0113 C")]
    [InlineData("session B like B", "PEX0113 B")]
    [InlineData("session B like C\nsession C like B", "PEX0112 C")]
    [InlineData("session B like A\nomit Squats", "PEX0113 Squats")]
    [InlineData("session B like A\nBench Press: 3x5 @88", "PEX0003 @88")]
    [InlineData("session B like A\nDeadlift: 1x5\nrest 3min", "PEX0008 rest 3min")]
    [InlineData("session Looks like fun\nSquat: 3x5", "PEX0113 fun")]
    public void Each_mistake_has_one_message_at_its_place(string text, string expected)
    {
        var document = WorkoutText.Parse(Upper + text);

        Assert.Equal(
            expected,
            string.Join(", ", document.Diagnostics.Select(d => $"{d.Id} {document.Source[d.Span]}")));
    }

    [Fact]
    public void A_mistake_in_a_copied_line_is_reported_once_where_it_is_written()
    {
        var document = WorkoutText.Parse(
            """
            session A
            Squat: 3x5 @88
            Bench Pres: 3x5
            A1 Leg Curl: 3x8
            Pull-Up: 3x5, progress sum 30 +2.5kg, progress sum 30 +2.5kg
            B: circuit
            session B like A
            session C like B
            """);

        Assert.All(document.Diagnostics, d => Assert.InRange(document.Source.PositionAt(d.Span.Start).Line, 1, 6));
        Assert.Equal(document.Diagnostics.Count, document.Diagnostics.Distinct().Count());
    }

    [Theory]
    [InlineData("Session  B LIKE a On thu", "session B like a on Thu")]
    [InlineData("session: “Day like this” like A", "session \"Day like this\" like A")]
    public void Headers_are_formatted(string written, string formatted) => Assert.Contains(
        formatted + "\n", WorkoutFormatter.Format(Upper + written), StringComparison.Ordinal);

    private static TrainingPlan Parse(string text)
    {
        var document = WorkoutText.Parse(text);
        Assert.Empty(document.Diagnostics.Where(d => d.Severity > Severity.Info).Select(d => $"{d.Id} {d.Message}"));
        return document.Plan;
    }

    private static IEnumerable<string> Names(Session session) => session.Slots.Select(slot => slot.Exercise.Name);
}
