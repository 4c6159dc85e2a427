using PreExhaust.Plans;
using static PreExhaust.Language.Emit.Fluent.CodeText;

namespace PreExhaust.Language.Emit.Fluent;

/// <summary>Writes sessions.</summary>
internal static class SessionCode
{
    public static string Of(Session session, Rest? rest)
    {
        var steps = HeaderCode.Steps(session.Settings, session.Notes, session.Allowed);
        if (session.Days.Count > 0)
            steps = steps.Prepend(Inline(".On", session.Days.Select(Day)));
        if (session.Slots.Count > 0)
            steps = steps.Append(Call(".Add", Parts(session, new SlotCode(rest))));
        return Chain($"Session({Quoted(session.Name)})", steps);
    }

    private static IEnumerable<string> Parts(Session session, SlotCode code)
    {
        for (var i = 0; i < session.Slots.Count;)
        {
            var count = MembersFrom(session, i);
            if (count == 0)
            {
                yield return code.Of(session.Slots[i++], hasLabel: true);
                continue;
            }

            yield return Group(session, session.Slots.Skip(i).Take(count).ToList(), code);
            i += count;
        }
    }

    /// <summary>How many exercises from a place on are labelled as one group; 0 where none begins.</summary>
    private static int MembersFrom(Session session, int start)
    {
        if (session.Slots[start].Label is not { Number: 1, Letter: var letter })
            return 0;
        var count = session.Slots.Skip(start)
            .TakeWhile((slot, i) => slot.Label == new SupersetLabel(letter, i + 1))
            .Count();
        return session.Slots.Count(slot => slot.Label?.Letter == letter) == count ? count : 0;
    }

    private static string Group(Session session, IReadOnlyList<ExerciseSlot> members, SlotCode code)
    {
        var letter = members[0].Label!.Letter;
        var group = session.Groups.FirstOrDefault(candidate => candidate.Letter == letter);
        var head = (group ?? new(letter, GroupKind.Superset)) switch
        {
            { Kind: GroupKind.Emom, Rounds: { } minutes } => [Number(minutes)],
            { Kind: GroupKind.Amrap, Duration: { } time } => [Time(time)],
            { Kind: GroupKind.Every, Every: { } interval, Rounds: { } rounds } => [Time(interval), Number(rounds)],
            _ => Array.Empty<string>(),
        };
        var first = string.Join(", ", head.Prepend(Letter(letter)));
        var inside = members.Select(member => code.Of(member, hasLabel: false));
        var kind = group?.Kind ?? GroupKind.Superset;
        return Chain($"{kind}({first},\n{Indented(string.Join(",\n", inside))})", Steps(group));
    }

    private static IEnumerable<string> Steps(ExerciseGroup? group)
    {
        if (group is null)
            yield break;
        var hasRounds = group.Kind is GroupKind.Superset or GroupKind.Circuit && group.Rounds is not null;
        if (hasRounds)
            yield return $".Rounds({Number(group.Rounds!.Value)})";
        if (group.Rest is { } rest)
            yield return SetCode.Step(rest);
        if (group.Notes.Count > 0)
            yield return Inline(".Note", group.Notes.Select(Quoted));
        if (group is { Kind: GroupKind.Superset, Rest: null, Notes.Count: 0 } && !hasRounds)
            yield return ".WithLine()";
    }
}
