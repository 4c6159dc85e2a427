using PreExhaust.Catalog;

namespace PreExhaust.Plans.Encoding;

/// <summary>Writes exercises that a plan defines itself, and reads them in the same order.</summary>
internal static class ExerciseEncoding
{
    public static void Exercise(this EncodingWriter writer, Exercise exercise)
    {
        writer.Text(exercise.Name);
        writer.Texts(exercise.Aliases);
        writer.Text(exercise.Equipment);
        writer.Text(exercise.Loadability);
        writer.Text(exercise.Pattern);
        writer.Number((ulong)exercise.Mechanic);
        writer.Number((ulong)exercise.Kind);
        writer.Texts(exercise.JointActions);
        writer.List(exercise.Muscles, writer.Role);
        writer.Bool(exercise.IsUnilateral);
        writer.Signed(exercise.Skill);
        writer.Signed(exercise.SpinalLoad);
        writer.Signed(exercise.GripDemand);
        writer.Target(exercise.TypicalSet);
    }

    public static Exercise Exercise(this EncodingReader reader) => new()
    {
        Name = reader.Text(),
        Aliases = reader.Texts(),
        Equipment = reader.Text(),
        Loadability = reader.Text(),
        Pattern = reader.Text(),
        Mechanic = (Mechanic)reader.Number(),
        Kind = (ExerciseKind)reader.Number(),
        JointActions = reader.Texts(),
        Muscles = reader.List(reader.Role),
        IsUnilateral = reader.Bool(),
        Skill = reader.Int(),
        SpinalLoad = reader.Int(),
        GripDemand = reader.Int(),
        TypicalSet = reader.Target(),
    };

    private static void Role(this EncodingWriter writer, MuscleRole role)
    {
        writer.Text(role.Muscle);
        writer.Number((ulong)role.Involvement);
    }

    private static MuscleRole Role(this EncodingReader reader) => new(reader.Text(), (Involvement)reader.Number());
}
