using PreExhaust.Plans;

namespace PreExhaust.Language.Tests.Binding;

public sealed class StructureTests
{
    [Fact]
    public void A_program_holds_its_settings_sessions_exercises_and_notes()
    {
        var plan = Read(
            """
            program Leg Priority
            > From a coach.
            goal hypertrophy
            weeks 4
            units kg
            max Back Squat 5RM 140kg
            bodyweight 80kg
            bar 20kg
            plates 20kg, 10kg, 5kg, 2.5kg, 1.25kg
            step dumbbell 2kg
            time cap 60min
            priority quads, glutes
            style bodybuilding

            session Lower A on Mon am, Thursday
            > Warm up well.
            // a comment
            A1 Leg Curl (slow): 3x10-12 RIR 1 // another
              > Squeeze.
            A2 Standing Calf Raise: 3x15 @8, rest 60s
            """);
        Assert.Equal("Leg Priority", plan.Name);
        Assert.Equal(["From a coach."], plan.Notes);
        Assert.Equal(TrainingGoal.Hypertrophy, plan.Settings.Goal);
        Assert.Equal(4, plan.WeekCount);
        Assert.Equal([new DeclaredMax("Back Squat", 5, Mass.FromKilograms(140))], plan.Settings.Maxes);
        Assert.Equal(Mass.FromKilograms(80), plan.Settings.Bodyweight);
        Assert.Equal(5, plan.Settings.Plates.Count);
        Assert.Equal([new LoadStep("dumbbell", Mass.FromKilograms(2))], plan.Settings.Steps);
        Assert.Equal(TimeSpan.FromMinutes(60), plan.Settings.TimeCap);
        Assert.Equal(["quads", "glutes"], plan.Settings.Priority);
        Assert.Equal("bodybuilding", plan.Settings.Style);

        var session = Assert.Single(plan.Sessions);
        Assert.Equal("Lower A", session.Name);
        Assert.Equal(
            [new(DayOfWeek.Monday, DayHalf.Morning), new SessionDay(DayOfWeek.Thursday)],
            session.Days);
        Assert.Equal(["Warm up well."], session.Notes);
        var slot = session.Slots[0];
        Assert.Equal(new ExerciseReference("Lying Leg Curl", "slow"), slot.Exercise);
        Assert.Equal(new SupersetLabel('A', 1), slot.Label);
        Assert.Equal(["Squeeze."], slot.Notes);
        Assert.Equal((18, 4), (slot.Source!.Line, slot.Source.Column));
    }

    [Theory]
    [InlineData("Bench Press: 3x5", "Barbell Bench Press")]
    [InlineData("Bench Press 3x5", "Barbell Bench Press")]
    [InlineData("Seated Row, 4 sets of 8", "Seated Cable Row")]
    [InlineData("Bench Press - 3x5", "Barbell Bench Press")]
    [InlineData("Pull-Up – 4 x 8", "Pull-Up")]
    [InlineData("Press, Dumbbell Shoulder: 3x5", "Dumbbell Shoulder Press")]
    [InlineData("\"Bench Press\": 3x5", "Barbell Bench Press")]
    [InlineData("pull ups: 3x5", "Pull-Up")]
    [InlineData("DB Row 3x8", "One-Arm Dumbbell Row")]
    [InlineData("45-degree leg press: 3x8", "Leg Press")]
    [InlineData("Block Pull: 4x4", "Rack Pull")]
    [InlineData("Step Up: 3x8", "Step-Up")]
    [InlineData("Step-Up 3x8", "Step-Up")]
    [InlineData("Plank: 60s", "Plank")]
    [InlineData("1A Squat: 3x5\n1B Plank: 60s", "Back Squat")]
    [InlineData("A. Squat: 3x5", "Back Squat")]
    [InlineData("A1) Squat: 3x5\nA2) Plank: 60s", "Back Squat")]
    [InlineData("T Bar Row: 3x8", "T-Bar Row")]
    public void Names_are_found_in_the_catalogue(string text, string name) =>
        Assert.Equal(name, Read(text).Sessions[0].Slots[0].Exercise.Name);

    [Theory]
    [InlineData("session A on Mon, Thu")]
    [InlineData("session A on Monday and Thursday")]
    [InlineData("session A on mon & thurs")]
    public void Days_are_listed_as_people_list_them(string header)
    {
        var session = Assert.Single(Read($"{header}\nSquat: 3x5").Sessions);
        Assert.Equal("A", session.Name);
        Assert.Equal([DayOfWeek.Monday, DayOfWeek.Thursday], session.Days.Select(day => day.Day));
    }

    [Fact]
    public void A_colon_after_a_keyword_changes_nothing()
    {
        var plan = Read("Program: Push\ngoal: strength\nrest: 2min\nSession: A on Mon\nSquat: 3x5\n");
        Assert.Equal(("Push", TrainingGoal.Strength), (plan.Name, plan.Settings.Goal!.Value));
        Assert.Equal(("A", DayOfWeek.Monday), (plan.Sessions[0].Name, plan.Sessions[0].Days[0].Day));
    }

    [Fact]
    public void A_file_without_headers_is_one_session_named_after_the_file()
    {
        var plan = WorkoutText.Parse("Squat: 3x5\n", "plans/Push Day.workout").Plan;
        Assert.Equal("Push Day", plan.Name);
        Assert.Equal("Push Day", Assert.Single(plan.Sessions).Name);
    }

    [Fact]
    public void Week_rows_replace_sets_or_change_what_they_name()
    {
        var slot = Read(
            """
            weeks 4
            Squat: 3x6 75% RIR 2, rest 3min
              week 2: RIR 1
              week 3: 5x3 85%
              week 4 (deload): 2x6 60%
            """).Sessions[0].Slots[0];
        Assert.Equal("3x6 75% RIR 2 rest 180s", Describe.Groups(slot.Week(1).Groups));
        Assert.Equal("3x6 75% RIR 1 rest 180s", Describe.Groups(slot.Week(2).Groups));
        Assert.Equal("5x3 85% rest 180s", Describe.Groups(slot.Week(3).Groups));
        Assert.Equal("2x6 60% rest 180s", Describe.Groups(slot.Week(4).Groups));
        Assert.True(slot.Week(4).IsDeload);
    }

    [Theory]
    [InlineData("week odd: 1x1", new[] { 1, 3, 5 })]
    [InlineData("week even: 1x1", new[] { 2, 4, 6 })]
    [InlineData("week every 3: 1x1", new[] { 3, 6 })]
    [InlineData("week 1-2, 5: 1x1", new[] { 1, 2, 5 })]
    public void Weeks_are_chosen_by_number_range_or_rhythm(string row, int[] weeks)
    {
        var slot = Read($"weeks 6\nSquat: 3x5\n  {row}").Sessions[0].Slots[0];
        Assert.Equal(weeks, Enumerable.Range(1, 6).Where(week => slot.Week(week).Sets.Count == 1));
    }

    [Fact]
    public void Only_keeps_an_exercise_out_of_other_weeks()
    {
        var slot = Read("weeks 4\nSquat: 3x5\n  only week 2-3").Sessions[0].Slots[0];
        Assert.Equal([2, 3], Enumerable.Range(1, 4).Where(slot.IsDoneIn));
    }

    [Fact]
    public void Warmups_and_intents_belong_to_their_exercise()
    {
        var slots = Read(
            """
            Leg Extension: 1x20 @10, rest 15s
              intent pre-exhaust quadriceps for Squat
            Squat: 3x5; warmup 1x8 40%, 1x5 60%; rest 3min
            """).Sessions[0].Slots;
        var intent = Assert.Single(slots[0].Intents);
        Assert.Equal(
            (IntentKind.PreExhaust, "quads", "Back Squat"),
            (intent.Kind, intent.MuscleGroup, intent.For));
        Assert.Equal("1x8 40% | 1x5 60%", Describe.Groups(slots[1].Warmup));
        Assert.Equal("3x5 rest 180s", Describe.Groups(slots[1].Groups));
    }

    [Theory]
    [InlineData("2m rest", "rest 120s")]
    [InlineData("5x 8 @8", "5x8 RPE 8")]
    [InlineData("60 - 90s rest", "rest 60-90s")]
    [InlineData("rest 90s, warmup: 1x8 40%", "rest 90s")]
    [InlineData("rest 90s; week 2: 2x5", "rest 90s")]
    public void An_indented_line_continues_the_exercise(string line, string meaning)
    {
        var document = WorkoutText.Parse($"Back Squat: {(line[1] == 'x' ? "" : "3x5")}\n  {line}");
        Assert.Empty(document.Diagnostics);
        Assert.EndsWith(meaning, Describe.Groups(document.Plan.Sessions[0].Slots[0].Groups), StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_in_quotes_is_a_name_in_a_setting_too() => Assert.Equal(
        "Back Squat",
        WorkoutText.Parse("max \"Back Squat\" 140kg\nBack Squat: 3x5 75%").Plan.Settings.Maxes[0].Exercise);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Line_breaks_of_any_kind_mean_the_same(string lineBreak)
    {
        var text = "session A\nSquat: 3x5\n  rest 2min\nBench Press: 3x5\n";
        Assert.Equal(
            WorkoutText.Parse(text).Plan.WithoutAnchors(),
            WorkoutText.Parse(text.Replace("\n", lineBreak, StringComparison.Ordinal)).Plan.WithoutAnchors());
    }

    private static TrainingPlan Read(string text)
    {
        var document = WorkoutText.Parse(text, "test.workout");
        Assert.Equal("", string.Join("\n", document.Diagnostics.Where(d => d.Id != "PEX0106").Select(d => d.Message)));
        return document.Plan;
    }
}
