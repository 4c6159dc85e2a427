using PreExhaust.Plans;

namespace PreExhaust.Fluent;

/// <summary>Makes a session of its parts.</summary>
internal static class SessionAssembly
{
    public static Session Of(FluentSession session, ExerciseNames names)
    {
        CheckLetters(session);
        return new(session.Name, session.Exercises
            .SelectMany(part => part.Slots.Select(slot => Made(slot, part.SetsOfMembers, session, names)))
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

    private static ExerciseSlot Made(ExerciseSlot slot, int? rounds, FluentSession session, ExerciseNames names)
    {
        try
        {
            var named = WithSharedTags(names.In(slot));
            return rounds is { } count ? InRounds(named, count) : named;
        }
        catch (ArgumentException problem)
        {
            throw new ArgumentException($"{session}: {problem.Message}", problem);
        }
    }

    /// <summary>A member of a group gives one round, or as many sets as there are rounds.</summary>
    private static ExerciseSlot InRounds(ExerciseSlot slot, int rounds)
    {
        return slot with
        {
            Groups = Repeated(slot.Groups),
            Weeks = slot.Weeks.Select(row => row with { Groups = Repeated(row.Groups) }).ToValueList(),
        };

        ValueList<SetGroup> Repeated(ValueList<SetGroup> sets)
        {
            if (sets.Count == 1 && sets[0].Count == Interval<int>.Point(1))
                return [sets[0] with { Count = rounds }];
            var (least, most) = (sets.Sum(group => group.Count.Lower), sets.Sum(group => group.Count.Upper));
            return sets.Count == 0 || (least == rounds && most == rounds)
                ? sets
                : throw new ArgumentException($"{slot.Exercise}: a member of {rounds} rounds has one set or {rounds}.");
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
