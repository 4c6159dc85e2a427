using PreExhaust.Language.Text;
using PreExhaust.Plans;

namespace PreExhaust.Language.Emit;

/// <summary>The C# names that a session and its exercises ask for, as their author spells them.</summary>
/// <param name="Name">The session.</param>
/// <param name="Slots">The exercises in order.</param>
public sealed record SessionMember(string Name, ValueList<string> Slots)
{
    /// <summary>The names of a session and its exercises.</summary>
    /// <param name="session">The session.</param>
    /// <param name="source">The text it was bound from; <c>null</c> for one made in code.</param>
    public static SessionMember Of(Session session, SourceFile? source) =>
        new(CSharpIdentifier.From(session.Name, "Session"), SlotsOf(session, source));

    /// <summary>
    /// Further lines of one exercise take the name of its first, so that numbers tell them apart. A spelling that
    /// another exercise has (brackets can make one: Bench Press, Bench Press (paused)) gives way to the full name.
    /// </summary>
    private static ValueList<string> SlotsOf(Session session, SourceFile? source)
    {
        var names = new Dictionary<ExerciseReference, string>();
        foreach (var slot in session.Slots)
        {
            if (names.ContainsKey(slot.Exercise))
                continue;
            var spelled = CSharpIdentifier.From(Spelling(slot, source), "Exercise");
            names.Add(slot.Exercise, names.ContainsValue(spelled)
                ? CSharpIdentifier.From(slot.Exercise.ToString(), "Exercise")
                : spelled);
        }

        return session.Slots.Select(s => names[s.Exercise]).ToValueList();
    }

    private static string Spelling(ExerciseSlot slot, SourceFile? source)
    {
        var name = source is not null && slot.Source is { } place
            ? source[new(place.Start, place.Length)]
            : slot.Exercise.Name;
        return $"{name} {slot.Exercise.Variant}";
    }
}
