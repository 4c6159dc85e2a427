using PreExhaust.Catalog;
using PreExhaust.Plans;

namespace PreExhaust.Language.Tests.Binding.Definitions;

public sealed class ExerciseDefinitionTests
{
    [Fact]
    public void An_exercise_is_defined_by_its_joint_actions()
    {
        var plan = Read(
            """
            exercise Viking Press
              actions shoulder-flexion, elbow extension, scapular-upward-rotation
              equipment machine
              loaded by plate
              alias Log Machine Press, VP
              skill 2
              spinal 1
              grip 0
            Viking Presses: 3x8
            VP: 1x5
            """);

        Assert.Equal(["Viking Press", "Viking Press"], plan.Sessions[0].Slots.Select(slot => slot.Exercise.Name));
        var exercise = Assert.Single(plan.Exercises);
        Assert.Equal("machine plate Compound vertical-push", Facts(exercise));
        Assert.Equal((2, 1, 0), (exercise.Skill, exercise.SpinalLoad, exercise.GripDemand));
        Assert.Equal(1, exercise.RoleOf("front-delts"));
        Assert.Equal(0.5, exercise.RoleOf("triceps"));
        Assert.Same(exercise, plan.Catalog.Find("vp"));
    }

    [Fact]
    public void An_exercise_is_defined_by_its_muscles()
    {
        var exercise = Defined(
            """
            exercise Backward Lean
              prime quads
              minor abs
              stabilizers glutes
              equipment bodyweight
              mechanic isolation
            Backward Lean: 3x8
            """);

        Assert.Equal(
            "vasti PrimeMover, rectus-femoris PrimeMover, rectus-abdominis MinorSynergist, obliques MinorSynergist, "
            + "glute-max Stabiliser, glute-med Stabiliser",
            Muscles(exercise));
        Assert.Equal(Mechanic.Isolation, exercise.Mechanic);
    }

    [Fact]
    public void A_muscle_that_is_named_beats_its_group()
    {
        var exercise = Defined(
            """
            exercise Backward Lean
              synergist vasti
              prime quads
              equipment bodyweight
            Backward Lean: 3x8
            """);

        Assert.Equal("rectus-femoris PrimeMover, vasti Synergist", Muscles(exercise));
    }

    [Theory]
    [InlineData("exercise Sumo Squat like Back Squat\n  prime adductors, glute max\n  minor none")]
    [InlineData("exercise Sumo Squat\n  like back squats\n  minor none\n  prime adductors, glute-max")]
    public void A_definition_is_like_another_but_for_what_it_says(string definition)
    {
        var exercise = Defined(definition + "\nSumo Squat: 3x5");

        Assert.Equal("barbell barbell Compound squat", Facts(exercise));
        Assert.Equal(["adductors", "glute-max"], Prime(exercise));
        Assert.DoesNotContain(exercise.Muscles, role => role.Involvement == Involvement.MinorSynergist);
        Assert.Equal(0.5, exercise.RoleOf("adductors") - 0.5);
    }

    [Fact]
    public void Definitions_build_on_each_other_in_any_order()
    {
        var plan = Read(
            """
            session A
            Deep Sumo Squat: 3x5
            exercise Deep Sumo Squat like Sumo Squat
              skill 5
            exercise Sumo Squat like Back Squat
              prime adductors
            """);

        Assert.Equal(["adductors"], Prime(Assert.Single(plan.Exercises)));
    }

    [Fact]
    public void What_nobody_uses_is_no_part_of_the_plan() => Assert.Empty(
        Read("exercise Sumo Squat like Back Squat\nSquat: 3x5").Exercises);

    [Fact]
    public void A_definition_that_takes_a_catalogued_name_says_so_and_means_it_under_all_names()
    {
        var document = WorkoutText.Parse(
            """
            exercise Back Squat like Back Squat
              alias Front Squat
              skill 1
            squats: 3x5
            """);

        Assert.Equal(["PEX0115", "PEX0115"], document.Diagnostics.Select(d => d.Id));
        Assert.Equal("Back Squat", document.Plan.Sessions[0].Slots[0].Exercise.Name);
        Assert.Equal(1, document.Plan.Catalog.Find("squat")!.Skill);
        Assert.Equal("squat", document.Plan.Catalog.Find("squat")!.Pattern);
    }

    [Theory]
    [InlineData("kind stretch", "kind Stretch")]
    [InlineData("kind: Explosive", "kind Explosive")]
    [InlineData("typical 30-60s", "typical 30-60s")]
    [InlineData("typical 20-40m", "typical 20-40m")]
    [InlineData("unilateral", "unilateral True")]
    [InlineData("unilateral no", "unilateral False")]
    [InlineData("pattern hinge", "pattern hinge")]
    public void Other_facts_are_read(string fact, string expected)
    {
        var exercise = Defined($"exercise Xylo like Back Squat\n  {fact}\nXylo: 3x5");

        Assert.Contains(
            expected,
            new[]
            {
                $"kind {exercise.Kind}", $"typical {exercise.TypicalSet}", $"unilateral {exercise.IsUnilateral}",
                $"pattern {exercise.Pattern}",
            });
    }

    [Theory]
    [InlineData("Grip Trainer: 3x10", "Grip Trainer")]
    [InlineData("Unilateral Zap 3x8", "Unilateral Zap")]
    [InlineData("Prime Row: 3x8", "Prime Row")]
    public void Names_may_begin_like_a_fact(string line, string name)
    {
        var document = WorkoutText.Parse(line);

        Assert.Equal(name, document.Plan.Sessions[0].Slots[0].Exercise.Name);
        Assert.Equal(["PEX0101"], document.Diagnostics.Select(d => d.Id));
    }

    [Fact]
    public void Rules_and_loads_know_defined_exercises()
    {
        var document = WorkoutText.Parse(
            """
            max Cambered Bench 100kg
            exercise Whip Down like Triceps Pushdown
            exercise Cambered Bench like Bench Press
            session Upper
            Whip Down: 4x10 RIR 1, rest 60s
            Cambered Bench: 5x5 75%, rest 3min
            """);

        Assert.Empty(document.Diagnostics);
        Assert.Contains(document.Check(), finding => finding.Id == "PEX1001");
    }

    [Fact]
    public void A_file_may_only_define()
    {
        var document = WorkoutText.Parse("exercise Sumo Squat like Back Squat\nscheme 531\n  3x5\n", "library.workout");

        Assert.Empty(document.Diagnostics);
        Assert.True(document.DefinesOnly);
        Assert.Equal(
            [
                new(DefinitionKind.Exercise, "Sumo Squat", "exercise Sumo Squat like Back Squat", "library.workout"),
                new WorkoutDefinition(DefinitionKind.Scheme, "531", "scheme 531\n  3x5", "library.workout"),
            ],
            document.Definitions);
    }

    private static TrainingPlan Read(string text)
    {
        var document = WorkoutText.Parse(text);
        Assert.Empty(document.Diagnostics.Select(d => $"{d.Id} {d.Message}"));
        return document.Plan;
    }

    private static Exercise Defined(string text) => Assert.Single(Read(text).Exercises);

    private static string Facts(Exercise exercise) =>
        $"{exercise.Equipment} {exercise.Loadability} {exercise.Mechanic} {exercise.Pattern}";

    private static string Muscles(Exercise exercise) =>
        string.Join(", ", exercise.Muscles.Select(role => $"{role.Muscle} {role.Involvement}"));

    private static IEnumerable<string> Prime(Exercise exercise) => exercise.Muscles
        .Where(role => role.Involvement == Involvement.PrimeMover)
        .Select(role => role.Muscle);
}
