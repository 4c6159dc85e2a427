using PreExhaust.Analysis;
using PreExhaust.Plans;

namespace PreExhaust.Language.Tests.Printing;

public sealed class PrintingTests
{
    [Theory]
    [InlineData("3 × 8–12", "3x8-12")]
    [InlineData("20 sets x 5", "20 sets x 5")]
    [InlineData("3x60 reps", "3x60 reps")]
    [InlineData("5x(3+)", "5x(3+)")]
    [InlineData("3x10+/side", "3x10+/side")]
    [InlineData("3x10 each leg 20kg", "3x10/side 20kg")]
    [InlineData("2x45-60+s", "2x45-60+s")]
    [InlineData("60-65kg x 3", "1x3 60-65kg")]
    [InlineData("1x5 65%, 1x5 75% rest 3min", "1x5 65%, 1x5 75% rest 3min")]
    [InlineData("1x5 65%, 1x5 75%, 3min rest", "1x5 65%, 1x5 75%, rest 3min")]
    [InlineData("3x5 @8 #straps", "3x5 RPE 8 #straps")]
    [InlineData("1x5, 1x8 #back-off, #main", "1x5, 1x8 #back-off, #main")]
    [InlineData("3x5 (slow)", "3x5 (slow)")]
    [InlineData("3x5 (\"each arm\")", "3x5 (\"each arm\")")]
    public void Sets_are_spelt_in_one_way(string prescription, string expected) =>
        Assert.Equal($"program P\n\nBack Squat: {expected}\n", Print($"program P\nSquat: {prescription}\n"));

    [Theory]
    [InlineData("actions knee-extension, hip-extension\n  equipment machine\n  skill 4\n  spinal 0")]
    [InlineData("prime quads\n  equipment smith\n  loaded by plate\n  unilateral\n  kind conditioning")]
    [InlineData("prime lats\n  equipment band\n  mechanic isolation\n  kind stretch\n  alias Zap 2, \"Zap, Lat\"")]
    [InlineData("like Back Squat\n  minor none\n  pattern lunge\n  typical 20-40m\n  grip 3")]
    [InlineData("like Power Clean")]
    public void Exercises_of_its_own_are_part_of_a_plan(string facts)
    {
        var plan = WorkoutText.Parse($"program P\nexercise Zap like Bar\n  {facts}\nsession A\nZap like Bar: 3x5"
            .Replace("Zap like Bar", "\"Zap like Bar\"", StringComparison.Ordinal)).Plan;
        var again = WorkoutText.Parse(plan.ToWorkoutText());

        Assert.DoesNotContain(again.Diagnostics, d => d.Severity > Severity.Info);
        Assert.Equal(plan.WithoutAnchors(), again.Plan.WithoutAnchors());
        Assert.Single(again.Plan.Exercises);
    }

    [Fact]
    public void A_plan_says_again_what_its_text_said()
    {
        const string Text = """
            program Leg Priority
            > Four weeks of legs.
            goal hypertrophy
            weeks 4
            rest 2min
            training max 90%
            max Back Squat 5RM 140kg
            plates 20kg, 10kg, 2.5kg
            priority quads

            session Lower A on Mon, Thu pm
            allow PEX1002: legs come first

            Leg Extension: 1x20 RPE 10, rest 15s
              intent pre-exhaust quads for Leg Press
            Leg Press (narrow): 3x8-10 RIR 2
              > No lockout.
            Romanian Deadlift: 3x6 75%, rest 3min #main
              warmup 1x8 40% 1RM, 1x5 55%
              week 2-3: 2x6 60%
              week 4 (deload): 1x6 60% rest 60s
            A1 Lying Leg Curl: 3x10-12 RIR 1, 1x20, rest 10s
              only week odd
            A2 Standing Calf Raise: 3x15 RPE 8, rest 60s

            session "Work on Mon"

            B. Plank: 3x45s

            """;
        Assert.Equal(Text.ReplaceLineEndings("\n"), Print(Text));
    }

    [Theory]
    [InlineData("Upper A", "Upper A")]
    [InlineData("5x5 A", "\"5x5 A\"")]
    [InlineData("Heavy X0X0", "\"Heavy X0X0\"")]
    public void Names_of_sessions_in_loads_are_no_sets(string session, string expected)
    {
        var load = new PercentLoad(new(new(80), new(80)), MaxBasis.WorkSet) { Of = new("Plank"), InSession = session };
        var slot = new ExerciseSlot(new("Plank"), [new(new(3, 3), new AmrapTarget()) { Load = load }]);
        var plan = new TrainingPlan("P", [new(session, [slot])]);
        var text = plan.ToWorkoutText();

        Assert.Contains($"80% of Plank in {expected}", text, StringComparison.Ordinal);
        Assert.Equal(text, Print(text));
    }

    [Theory]
    [InlineData("5x5 A, B", "rotate \"5x5 A\", B")]
    [InlineData("Day 1, Workout B, off", "rotate Day 1, Workout B, off")]
    public void Turns_are_no_sets(string turns, string expected)
    {
        var plan = new TrainingPlan("P", []) { Settings = new() { Rotation = new([.. turns.Split(", ")]) } };
        Assert.Equal($"program P\n{expected}\n", plan.ToWorkoutText());
    }

    [Theory]
    [InlineData("Lower A", "Lower A")]
    [InlineData("5x5", "5x5")]
    [InlineData("on", "\"on\"")]
    [InlineData("Day: one", "\"Day: one\"")]
    [InlineData("a // b", "\"a // b\"")]
    [InlineData("6\" box", "\"6″ box\"")]
    [InlineData("two\nlines", "two lines")]
    [InlineData(" \t", "Workout")]
    [InlineData("nul\0\ufffd", "nul ?")]
    public void Names_that_could_be_read_otherwise_stand_in_quotes(string name, string expected)
    {
        var text = new TrainingPlan(name, []).ToWorkoutText();
        Assert.Equal($"program {expected}\n", text);
        Assert.DoesNotContain(WorkoutText.Parse(text).Diagnostics, d => d.Severity == Severity.Error);
    }

    [Fact]
    public void Nothing_breaks_out_of_its_line()
    {
        var plan = new TrainingPlan("P", [new("A", []) { Notes = ["first\r\nsession B\n\nprogram C"] }])
        {
            Allowed = [new("PEX1001\nsession D", "why\nsession E // really")],
        };
        var read = WorkoutText.Parse(plan.ToWorkoutText()).Plan;
        Assert.Equal("A", Assert.Single(read.Sessions).Name);
        Assert.Equal(["first", "session B", "", "program C"], read.Sessions[0].Notes);
    }

    [Fact]
    public void Weeks_that_repeat_out_of_step_are_counted_out()
    {
        var slot = new ExerciseSlot(new("Plank"), [new(new(3, 3), new AmrapTarget())])
        {
            OnlyWeeks = new([]) { Every = 3, First = 2 },
        };
        var plan = new TrainingPlan("P", [new("A", [slot])]) { Settings = new() { Weeks = 9 } };
        Assert.Contains("  only week 2, 5, 8\n", plan.ToWorkoutText(), StringComparison.Ordinal);
    }

    private static string Print(string text)
    {
        var document = WorkoutText.Parse(text);
        Assert.DoesNotContain(document.Diagnostics, d => d.Severity == Severity.Error);
        return document.Plan.ToWorkoutText();
    }
}
