using PreExhaust.Catalog;
using PreExhaust.Plans;

namespace PreExhaust.Language.Editing;

/// <summary>Describes an exercise, in its place where it has one.</summary>
internal static class ExerciseText
{
    public static string Of(EditorDocument document, Exercise exercise, NameUse use)
    {
        var lines = new List<string> { $"**{exercise.Name}**", Facts(exercise) };
        lines.AddRange(Roles(exercise));
        if (document.Places.SlotAt(StartOf(document, use)) is { } index)
            lines.AddRange(InPlace(document, index));
        return string.Join("\n\n", lines.Where(line => line.Length > 0));
    }

    /// <summary>Muscles that do the main work and those that help, on a line: <c>chest, triceps</c>.</summary>
    public static string MainMuscles(Exercise exercise) => string.Join(
        ", ", exercise.Groups.Where(role => role.Weight >= 1).Select(role => role.Group.Name));

    private static string Facts(Exercise exercise)
    {
        var sides = exercise.IsUnilateral ? ", one side at a time" : "";
        return $"{exercise.Equipment}, {(exercise.IsCompound ? "compound" : "isolation")}{sides}, "
            + $"usually {exercise.TypicalSet}";
    }

    private static IEnumerable<string> Roles(Exercise exercise)
    {
        foreach (var (title, involvement) in new[]
        {
            ("Prime movers", Involvement.PrimeMover), ("Synergists", Involvement.Synergist),
            ("Minor synergists", Involvement.MinorSynergist), ("Stabilisers", Involvement.Stabiliser),
        })
        {
            var muscles = exercise.Muscles.Where(role => role.Involvement == involvement).Select(role => role.Muscle);
            if (string.Join(", ", muscles) is { Length: > 0 } list)
                yield return $"{title}: {list}";
        }
    }

    private static IEnumerable<string> InPlace(EditorDocument document, SlotIndex index)
    {
        var places = document.Places;
        if (places.CostOf(index) is { } cost)
        {
            yield return cost.LostReps < 0.5
                ? "Here: nothing before it costs it a rep"
                : FormattableString.Invariant($"Here: about {cost.LostReps:0} of {cost.FreshReps:0} reps ")
                    + "lost to what comes before, give or take 1-2";
        }

        var groups = places.Resolve(index)?.Groups ?? [];
        var loads = groups.Where(group => group.Load.Range is not null).Select(group => group.ToString());
        if (string.Join(", ", loads) is { Length: > 0 } list)
            yield return $"Loads: {list}";
    }

    /// <summary>A plan's anchor has the quotes of a name in it.</summary>
    private static int StartOf(EditorDocument document, NameUse use) =>
        use.Span.Start > 0 && document.Source.Text[use.Span.Start - 1] == '"' ? use.Span.Start - 1 : use.Span.Start;
}
