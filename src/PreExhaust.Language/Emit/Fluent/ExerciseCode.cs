using PreExhaust.Catalog;
using PreExhaust.Plans;
using static PreExhaust.Language.Emit.Fluent.CodeText;

namespace PreExhaust.Language.Emit.Fluent;

/// <summary>Writes the exercises that a plan defines.</summary>
internal static class ExerciseCode
{
    public static string Of(Exercise exercise) =>
        $"new Exercise\n{{\n{Indented(string.Join(",\n", Facts(exercise)))},\n}}";

    private static IEnumerable<string> Facts(Exercise exercise)
    {
        yield return $"Name = {Quoted(exercise.Name)}";
        if (exercise.Aliases.Count > 0)
            yield return $"Aliases = {List(exercise.Aliases)}";
        yield return $"Equipment = {Quoted(exercise.Equipment)}";
        yield return $"Mechanic = Mechanic.{exercise.Mechanic}";
        yield return $"Pattern = {Quoted(exercise.Pattern)}";
        if (exercise.JointActions.Count > 0)
            yield return $"JointActions = {List(exercise.JointActions)}";
        yield return $"Kind = ExerciseKind.{exercise.Kind}";
        yield return $"Muscles = [{string.Join(", ", exercise.Muscles.Select(Of))}]";
        if (exercise.IsUnilateral)
            yield return "IsUnilateral = true";
        yield return $"Skill = {Number(exercise.Skill)}";
        yield return $"SpinalLoad = {Number(exercise.SpinalLoad)}";
        yield return $"GripDemand = {Number(exercise.GripDemand)}";
        yield return $"TypicalSet = {SetCode.Target(exercise.TypicalSet)}";
        yield return $"Loadability = {Quoted(exercise.Loadability)}";
    }

    private static string Of(MuscleRole role) => $"new({Quoted(role.Muscle)}, Involvement.{role.Involvement})";

    private static string List(ValueList<string> words) => $"[{string.Join(", ", words.Select(Quoted))}]";
}
