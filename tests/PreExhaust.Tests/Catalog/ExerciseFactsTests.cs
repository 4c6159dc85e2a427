using PreExhaust.Catalog;
using PreExhaust.Plans;

namespace PreExhaust.Tests.Catalog;

public sealed class ExerciseFactsTests
{
    [Fact]
    public void Joint_actions_tell_the_muscles_of_nearly_every_catalogued_exercise()
    {
        var exercises = ExerciseCatalog.Default.Exercises;

        var told = exercises.Count(exercise => PrimeGroups(exercise.Groups)
            .Intersect(PrimeGroups(FromActions(exercise).Groups)).Any());

        Assert.InRange(told, 167, exercises.Count);
    }

    [Fact]
    public void Every_joint_action_of_the_catalogue_and_every_muscle_of_an_action_is_known()
    {
        var actions = JointActionCatalog.Default;

        Assert.All(
            ExerciseCatalog.Default.Exercises.SelectMany(e => e.JointActions),
            action => Assert.Equal(action, actions.Find(action)));
        Assert.All(
            actions.Actions.SelectMany(action => actions.MusclesOf([action])),
            role => Assert.True(MuscleCatalog.Default.HasMuscle(role.Muscle), role.Muscle));
    }

    [Fact]
    public void The_same_action_means_other_parts_beside_another_action()
    {
        Assert.Equal("vasti PrimeMover, rectus-femoris PrimeMover", Muscles("knee-extension"));
        Assert.Equal(
            "vasti PrimeMover, glute-max PrimeMover, adductor-magnus Synergist, rectus-femoris MinorSynergist, "
            + "hamstrings MinorSynergist",
            Muscles("knee-extension", "hip-extension"));
    }

    [Fact]
    public void What_is_unsaid_comes_from_the_nearest_exercise()
    {
        var exercise = new ExerciseFacts("Viking Press Machine")
        {
            JointActions = ["shoulder-flexion", "elbow-extension", "scapular-upward-rotation"],
        }.Complete();

        Assert.Equal("machine", exercise.Equipment);
        Assert.Equal("machine", exercise.Loadability);
        Assert.Equal("vertical-push", exercise.Pattern);
        Assert.Equal(Mechanic.Compound, exercise.Mechanic);
        Assert.Equal(1, exercise.RoleOf("front-delts"));
        Assert.Equal(0.5, exercise.RoleOf("triceps"));
    }

    [Fact]
    public void A_stated_part_replaces_that_part_and_no_other()
    {
        var squat = ExerciseCatalog.Default.Find("Back Squat")!;

        var exercise = new ExerciseFacts("Sumo Squat")
        {
            Muscles = [new("adductors", Involvement.PrimeMover), new("glute-max", Involvement.Synergist)],
            StatedParts = [Involvement.PrimeMover, Involvement.Synergist],
            Skill = 5,
        }.Complete(squat);

        Assert.Equal(0, exercise.Muscles.Count(role => role.Muscle == "vasti"));
        Assert.Equal(0.5, exercise.RoleOf("glutes"));
        Assert.Equal(0.25, exercise.RoleOf("hamstrings"));
        Assert.Equal((5, "barbell", "squat"), (exercise.Skill, exercise.Equipment, exercise.Pattern));
        Assert.Equal(squat.TypicalSet, exercise.TypicalSet);
    }

    [Fact]
    public void A_stretch_is_held()
    {
        var exercise = new ExerciseFacts("Pec Stretch")
        {
            Muscles = [new("pec-sternal", Involvement.PrimeMover)],
            StatedParts = [Involvement.PrimeMover],
            Kind = ExerciseKind.Stretch,
        }.Complete();

        Assert.IsType<DurationTarget>(exercise.TypicalSet);
        Assert.Equal("bodyweight", exercise.Loadability);
    }

    [Theory]
    [InlineData("quads", "vasti;rectus-femoris")]
    [InlineData("Triceps Long", "triceps-long")]
    [InlineData("pecs", "pec-sternal;pec-clavicular")]
    [InlineData("biceps", "biceps")]
    [InlineData("elbow", "")]
    public void Muscles_are_found_alone_or_by_their_group(string name, string muscles) =>
        Assert.Equal(muscles, string.Join(";", MuscleCatalog.Default.FindMuscles(name)));

    private static Exercise FromActions(Exercise exercise) =>
        new ExerciseFacts(exercise.Name) { JointActions = exercise.JointActions }.Complete();

    private static IEnumerable<string> PrimeGroups(ValueList<GroupRole> groups) =>
        groups.Where(role => role.Weight >= 1).Select(role => role.Group.Id);

    private static string Muscles(params string[] actions) => string.Join(
        ", ", JointActionCatalog.Default.MusclesOf(actions).Select(role => $"{role.Muscle} {role.Involvement}"));
}
