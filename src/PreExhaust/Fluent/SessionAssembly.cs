using PreExhaust.Plans;

namespace PreExhaust.Fluent;

/// <summary>Makes a session of its parts.</summary>
internal static class SessionAssembly
{
    public static Session Of(FluentSession session, ExerciseNames names)
    {
        CheckLetters(session);
        return new(session.Name, session.Exercises
            .SelectMany(part => part.Slots)
            .Select(slot => Made(slot, session, names))
            .ToValueList())
        {
            Groups = session.Exercises
                .Where(part => part.HasLine)
                .Select(part => part.Group!)
                .ToValueList(),
            Days = session.Days,
            Settings = names.In(session.Parts.Settings),
            Allowed = session.Parts.Allowed,
            Notes = session.Parts.Notes,
            Source = session.Parts.Source,
        };
    }

    private static void CheckLetters(FluentSession session)
    {
        var letters = session.Exercises.Select(part => part.Group?.Letter).OfType<char>().ToList();
        var twice = letters.GroupBy(letter => letter).FirstOrDefault(group => group.Count() > 1);
        if (twice is not null)
            throw new ArgumentException($"{session}: two groups have the letter {twice.Key}.");
    }

    private static ExerciseSlot Made(ExerciseSlot slot, FluentSession session, ExerciseNames names)
    {
        try
        {
            return WithSharedTags(names.In(slot));
        }
        catch (ArgumentException problem)
        {
            throw new ArgumentException($"{session}: {problem.Message}", problem);
        }
    }

    /// <summary>Tags of all sets are those of the exercise.</summary>
    private static ExerciseSlot WithSharedTags(ExerciseSlot slot)
    {
        if (slot.Groups.Count == 0 || slot.Groups.Any(group => group.Tags.Count == 0))
            return slot;
        var shared = slot.Groups
            .Select(group => group.Tags.AsEnumerable())
            .Aggregate((a, b) => a.Intersect(b))
            .ToList();
        return slot with
        {
            Tags = slot.Tags.Concat(shared.Where(tag => !slot.HasTag(tag))).ToValueList(),
            Groups = slot.Groups
                .Select(group => group with { Tags = group.Tags.Except(shared).ToValueList() })
                .ToValueList(),
        };
    }
}
