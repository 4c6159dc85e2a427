using PreExhaust.Language.Formatting;

namespace PreExhaust.Language.Tests.Formatting;

public sealed class FormatterTests
{
    [Theory]
    [InlineData("3X8", "3x8")]
    [InlineData("3 × 8 – 12", "3x8-12")]
    [InlineData("4 sets of 8", "4x8")]
    [InlineData("4 sets x 8 reps", "4x8")]
    [InlineData("8 reps x 3 sets", "3x8")]
    [InlineData("8 reps x 20 sets", "20 sets x 8")]
    [InlineData("20 sets of 5", "20 sets x 5")]
    [InlineData("8-10 sets x 5", "8-10 sets x 5")]
    [InlineData("3x60 reps", "3x60 reps")]
    [InlineData("20 reps", "20 reps")]
    [InlineData("1 rep 90 %", "1 rep 90%")]
    [InlineData("5 x 3 +", "5x3+")]
    [InlineData("5x( 3+ )", "5x(3+)")]
    [InlineData("5x(3)", "5x3")]
    [InlineData("3xamrap", "3xAMRAP")]
    [InlineData("3 x max", "3xAMRAP")]
    [InlineData("12 - 10 - 8 - 8", "12-10-8-8")]
    [InlineData("5 / 3 / 1+", "5/3/1+")]
    [InlineData("8,6 ,4", "8, 6, 4")]
    [InlineData("3x45 sec", "3x45s")]
    [InlineData("3x1:30", "3x90s")]
    [InlineData("3x2 Minutes", "3x2min")]
    [InlineData("4x40 m", "4x40m")]
    [InlineData("4x40 metres", "4x40m")]
    [InlineData("4x2 metres", "4x2 metres")]
    [InlineData("4x40m +", "4x40m+")]
    [InlineData("3x10 /side", "3x10/side")]
    [InlineData("3x10 each LEG", "3x10/leg")]
    [InlineData("3x10 ea", "3x10/side")]
    [InlineData("3x10 alt", "3x10 alternating")]
    [InlineData("3x10 80kg, per arm", "3x10 80kg, each arm")]
    [InlineData("3x10 (each  arm)", "3x10 (each arm)")]
    public void Sets(string before, string after) => Assert.Equal(after, Prescription(before));

    [Theory]
    [InlineData("3x5 62,50KG", "3x5 62.5kg")]
    [InlineData("3x5 @ 100 kilos", "3x5 100kg")]
    [InlineData("3x5 135#", "3x5 135lb")]
    [InlineData("3x5 225 lbs", "3x5 225lb")]
    [InlineData("3x5 60kg–65kg", "3x5 60-65kg")]
    [InlineData("3x5 60kg-150lb", "3x5 60kg-150lb")]
    [InlineData("3x5 75 %", "3x5 75%")]
    [InlineData("3x5 75% of tm", "3x5 75% TM")]
    [InlineData("3x5 @75% 1rm", "3x5 75% 1RM")]
    [InlineData("3x5 75 / 85 / 95 %", "3x5 75/85/95%")]
    [InlineData("70%x3", "70% x 3")]
    [InlineData("60 kg × 3", "60kg x 3")]
    [InlineData("3 x 70 %", "3x70%")]
    [InlineData("3x5 bodyweight", "3x5 BW")]
    [InlineData("3x5 bw + 20 kg", "3x5 BW+20kg")]
    [InlineData("3x5 BW − 15kg", "3x5 BW-15kg")]
    [InlineData("3x8 @ 8,1x5,RPE8.0", "3x8 @8, 1x5, RPE 8")]
    [InlineData("3x8 @ rpe 8", "3x8 RPE 8")]
    [InlineData("3x8, 2 rir", "3x8, RIR 2")]
    [InlineData("3x8 rir: 1–2", "3x8 RIR 1-2")]
    [InlineData("3x8 To Failure", "3x8 to failure")]
    [InlineData("3x8 TEMPO: 31x0", "3x8 tempo 3-1-X-0")]
    [InlineData("3x8 @30x0", "3x8 tempo 3-0-X-0")]
    [InlineData("3x8, rest 90 sec", "3x8, rest 90s")]
    [InlineData("3x8, Rest: 120s", "3x8, rest 2min")]
    [InlineData("3x8, rest 1min", "3x8, rest 60s")]
    [InlineData("3x8, rest 2:30", "3x8, rest 150s")]
    [InlineData("3x8, rest 3'", "3x8, rest 3min")]
    [InlineData("3x8, rest 2 - 3 min", "3x8, rest 2-3min")]
    [InlineData("3x8, rest 1-2min", "3x8, rest 1-2min")]
    [InlineData("3x8, rest 90s-2min", "3x8, rest 90-120s")]
    [InlineData("3x8 (2m rest)", "3x8 (rest 2min)")]
    [InlineData("3x8, EVERY 60s", "3x8, every 60s")]
    [InlineData("3x8 ( slow  and deep )", "3x8 (slow  and deep)")]
    [InlineData("3x8   #main   #My-Own", "3x8 #main #My-Own")]
    public void Load_effort_and_rest(string before, string after) => Assert.Equal(after, Prescription(before));

    [Theory]
    [InlineData("3x5 ; Warm-up: 1x8 40 %,1x5 60 %;rest 3min", "3x5; warmup 1x8 40%, 1x5 60%; rest 3min")]
    [InlineData("3x5， rest 2min；", "3x5, rest 2min")]
    [InlineData("3x5, Week 2 – 3 , 5（Deload）： 2x5", "3x5, week 2-3, 5 (deload): 2x5")]
    [InlineData("3x5, weeks Odd: 2x5", "3x5, week odd: 2x5")]
    [InlineData("3x5, week EVERY 4 (Test  Week): 2x5", "3x5, week every 4 (Test  Week): 2x5")]
    [InlineData("3x5, Only Weeks 2-3", "3x5, only week 2-3")]
    [InlineData(
        "3x5, INTENT: Preexhaust  Quads  FOR  leg  press", "3x5, intent pre-exhaust Quads for leg press")]
    [InlineData("3x5, intent reverse pre-exhaust abs", "3x5, intent reverse-pre-exhaust abs")]
    public void Clauses(string before, string after) => Assert.Equal(after, Prescription(before));

    [Theory]
    [InlineData("PROGRAM:  Leg  Priority ", "program Leg  Priority")]
    [InlineData("program “Push”", "program \"Push\"")]
    [InlineData("Session  Lower A   On monday AM,THURS", "session Lower A on Mon am, Thu")]
    [InlineData("Session: Lower A:", "session Lower A")]
    [InlineData("Goal:  Strength", "goal strength")]
    [InlineData("UNITS lbs", "units lb")]
    [InlineData("Training   Max 90 %", "training max 90%")]
    [InlineData("max back  squat 5rm 140 kg", "max back squat 5RM 140kg")]
    [InlineData("plates 20kg,10kg ,2,5kg", "plates 20kg, 10kg, 2.5kg")]
    [InlineData("Step Dumbbell 2 kg", "step dumbbell 2kg")]
    [InlineData("time cap 60 m", "time cap 60min")]
    [InlineData("priority Quads,glutes", "priority Quads, glutes")]
    [InlineData("rest 120 sec", "rest 2min")]
    [InlineData("Allow : pex1001 ,PEX1002 ：  As  written. // why", "allow PEX1001, PEX1002: As  written.  // why")]
    public void Headers_and_settings(string before, string after) =>
        Assert.Equal($"{after}\n", WorkoutFormatter.Format(before));

    [Theory]
    [InlineData("back   squat 3x5", "back squat: 3x5")]
    [InlineData("Seated Row , 4 sets of 8", "Seated Row: 4x8")]
    [InlineData("DB\u00a0Row :3x8", "DB Row: 3x8")]
    [InlineData("“Back Squat”： 3x5", "\"Back Squat\": 3x5")]
    [InlineData("Squat（ paused ）: 3x5", "Squat (paused): 3x5")]
    [InlineData("A. Squat: 3x5", "A. Squat: 3x5")]
    [InlineData("  Squat: 3x5", "  Squat: 3x5")]
    [InlineData("Squat: 3x5 // heavy  ", "Squat: 3x5  // heavy")]
    [InlineData("Squat: 3x5 80 kg //", "Squat: 3x5 80kg  //")]
    public void Exercises(string before, string after) =>
        Assert.Equal($"{after}\n", WorkoutFormatter.Format(before));

    [Fact]
    public void Labels_lose_their_sign() => Assert.Equal(
        "A1 Squat: 3x5\nA2 Plank: 60s\n",
        WorkoutFormatter.Format("a1) Squat: 3x5\na2. Plank: 60s"));

    [Fact]
    public void Lines_that_go_on_stand_two_spaces_deeper_than_their_exercise() => Assert.Equal(
        """
          Squat:
            3x5
            rest 3min
            allow PEX1001: on purpose
            > As written,  here.
            // A remark inside.
          // A remark about the next exercise.
          Bench Press: 3x5
        """ + "\n",
        WorkoutFormatter.Format(
            """
              Squat
                 3x5
               rest 3 min
               allow PEX1001: on purpose
            > As written,  here.
                   // A remark inside.
              // A remark about the next exercise.
              Bench Press 3x5
            """));

    [Fact]
    public void Blank_lines_part_groups_and_nothing_else() => Assert.Equal(
        "goal strength\n\nSquat: 3x5\n\n// end\n",
        WorkoutFormatter.Format("\n \t\ngoal strength\n\n\n\u00a0\nSquat: 3x5\n\n// end\n\n\n"));

    [Theory]
    [InlineData("Squat: 3x5\r\nPlank: 60s\nDeadlift: 1x5\r", "Squat: 3x5\r\nPlank: 60s\r\nDeadlift: 1x5\r\n")]
    [InlineData("Squat: 3x5\rPlank: 60s\r\n", "Squat: 3x5\rPlank: 60s\r")]
    [InlineData("Squat: 3x5", "Squat: 3x5\n")]
    [InlineData("", "")]
    [InlineData("\r\n \r\n", "")]
    public void The_first_line_break_is_that_of_all_lines(string before, string after) =>
        Assert.Equal(after, WorkoutFormatter.Format(before));

    [Theory]
    [InlineData("Bench  Pres 3 x 5  // why ")]
    [InlineData("Squat  3 x 5 rets 90s")]
    [InlineData("Squat  20 x 5,  rest 3 min")]
    [InlineData("Squat: 3 x 5,  progress +2.5")]
    [InlineData("# Upper  A")]
    [InlineData("rotate A,B")]
    [InlineData("T1  Squat: 3 x 5")]
    public void A_line_with_an_error_stays_as_it_is(string line) => Assert.Equal(
        $"program P\n{line}\nPlank: 60s\n",
        WorkoutFormatter.Format($"Program  P\n{line}\n\n\nPlank 60s").Replace("\n\n", "\n", StringComparison.Ordinal));

    [Fact]
    public void A_line_in_the_wrong_place_stays_as_it_is() =>
        Assert.Equal("Squat: 3x5\nrest  3 min\n", WorkoutFormatter.Format("Squat  3 x 5\nrest  3 min"));

    [Fact]
    public void What_belongs_to_an_unread_line_stays_as_it_is()
    {
        const string Unread = "block  Pull 4 x 4\n   rest  90s\n     3 x 8\n";
        Assert.Equal(Unread + "Squat: 3x5\n", WorkoutFormatter.Format(Unread + "Squat 3 x 5\n"));
    }

    [Theory]
    [InlineData("EXERCISE  Zap Squat   LIKE back  squat", "exercise Zap Squat like back squat")]
    [InlineData("exercise: “Zap, Squat”\n    like “Squat”", "exercise \"Zap, Squat\"\n  like \"Squat\"")]
    [InlineData(
        "exercise Zap\n    Actions:  Knee-Extension ,hip  extension\n  Equipment: Barbell",
        "exercise Zap\n  actions knee-extension, hip extension\n  equipment barbell")]
    [InlineData(
        "exercise Zap like Squat\n  primes Quads ,Glutes\n  stabilizers : none\n  Skill:3\n  typical 3 - 5",
        "exercise Zap like Squat\n  prime quads, glutes\n  stabiliser none\n  skill 3\n  typical 3-5")]
    [InlineData(
        "exercise Zap like Squat\n   alias  Zap  Squat ,zS // why\n  unilateral: yes\n   > note",
        "exercise Zap like Squat\n  alias Zap  Squat, zS  // why\n  unilateral\n  > note")]
    [InlineData("Squat: 3x5\n> deep \t", "Squat: 3x5\n  > deep")]
    [InlineData("Scheme : 5x5 :5 x 5", "scheme 5x5: 5x5")]
    [InlineData("scheme A\n     week 1 :3 x 5\n    Rest 120 s", "scheme A\n  week 1: 3x5\n  rest 2min")]
    [InlineData(
        "session A\nSquat: 3x5\nFront Squat:LIKE :  squat  IN  a ,rest 60s",
        "session A\nSquat: 3x5\nFront Squat: like squat in a, rest 60s")]
    public void Definitions_and_copies_are_spelt_alike(string written, string formatted) =>
        Assert.Equal(formatted + "\n", WorkoutFormatter.Format(written));

    [Fact]
    public void Lines_that_use_what_other_files_define_are_formatted_too()
    {
        var shared = new WorkoutDefinitions(WorkoutText.DefinitionsOf("exercise Zap like Squat", "a.workout"));

        Assert.Equal("Zap: 3x5\n", WorkoutFormatter.Format("Zap  3 x 5", "b.workout", shared));
    }

    [Theory]
    [InlineData("bplist00 Squat 3 x 5")]
    [InlineData("Squat 3 x 5\0")]
    public void A_file_that_is_no_text_stays_as_it_is(string text) => Assert.Equal(text, WorkoutFormatter.Format(text));

    [Fact]
    public void A_file_with_more_errors_than_are_shown_stays_as_it_is()
    {
        var text = "Squat 3 x 5\n" + string.Concat(Enumerable.Repeat("Squat: @@\n", 500));
        Assert.Equal(text, WorkoutFormatter.Format(text));
    }

    private static string Prescription(string prescription)
    {
        var formatted = WorkoutFormatter.Format($"Squat: {prescription}\n");
        Assert.StartsWith("Squat: ", formatted, StringComparison.Ordinal);
        return formatted["Squat: ".Length..].TrimEnd('\n');
    }
}
