using PreExhaust.Catalog;

namespace PreExhaust.Plans.Json;

/// <summary>Exercises that a plan defines itself.</summary>
internal static class ExerciseJson
{
    public static void Exercise(this JsonOutput output, Exercise exercise) => output.Object(() =>
    {
        output.Field("name", exercise.Name);
        output.Texts("aliases", exercise.Aliases);
        output.Field("equipment", exercise.Equipment);
        output.Field("loadability", exercise.Loadability);
        output.Field("pattern", exercise.Pattern);
        output.Field("mechanic", PlanNames.Mechanics.Of(exercise.Mechanic));
        output.Field("kind", PlanNames.Exercise.Of(exercise.Kind));
        output.Texts("jointActions", exercise.JointActions);
        output.Fields("muscles", exercise.Muscles, output.Role);
        output.Flag("isUnilateral", exercise.IsUnilateral);
        output.Field("skill", exercise.Skill);
        output.Field("spinalLoad", exercise.SpinalLoad);
        output.Field("gripDemand", exercise.GripDemand);
        output.Field("typicalSet", exercise.TypicalSet, output.Target);
    });

    public static Exercise Exercise(this JsonPlace place) => place.Object(fields => new Exercise
    {
        Name = fields.Text("name"),
        Aliases = fields.Texts("aliases"),
        Equipment = fields.Text("equipment"),
        Loadability = fields.Text("loadability"),
        Pattern = fields.Text("pattern"),
        Mechanic = fields.Required("mechanic", PlanNames.Mechanics.Read),
        Kind = fields.Required("kind", PlanNames.Exercise.Read),
        JointActions = fields.Texts("jointActions"),
        Muscles = fields.List("muscles", Role),
        IsUnilateral = fields.Flag("isUnilateral"),
        Skill = fields.Int("skill"),
        SpinalLoad = fields.Int("spinalLoad"),
        GripDemand = fields.Int("gripDemand"),
        TypicalSet = fields.Required("typicalSet", TargetJson.Target),
    });

    private static void Role(this JsonOutput output, MuscleRole role) => output.Object(() =>
    {
        output.Field("muscle", role.Muscle);
        output.Field("involvement", PlanNames.Part.Of(role.Involvement));
    });

    private static MuscleRole Role(JsonPlace place) => place.Object(fields =>
        new MuscleRole(fields.Text("muscle"), fields.Required("involvement", PlanNames.Part.Read)));
}
