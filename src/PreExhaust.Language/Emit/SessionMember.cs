using PreExhaust.Language.Text;
using PreExhaust.Plans;

namespace PreExhaust.Language.Emit;

/// <summary>The C# names that a session and its exercises ask for, as their author spells them.</summary>
/// <param name="Name">The session.</param>
/// <param name="Slots">The exercises in order.</param>
public sealed record SessionMember(string Name, ValueList<string> Slots)
{
    /// <summary>The names of all sessions of a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="source">The text it was bound from; <c>null</c> for a plan made in code.</param>
    public static ValueList<SessionMember> AllOf(TrainingPlan plan, SourceFile? source) => plan.Sessions
        .Select(s => new SessionMember(CSharpIdentifier.From(NameOf(plan, s), "Session"), SlotsOf(s, source)))
        .ToValueList();

    /// <summary>
    /// The block stands before the session's name and the weeks behind it, whatever other sessions are called, so that
    /// a name stays when others come and go.
    /// </summary>
    private static string NameOf(TrainingPlan plan, Session session)
    {
        var weeks = plan.WeekSectionOf(session) is { } section ? $" week {Words(section.Weeks)}" : "";
        return $"{plan.BlockOf(session)?.Name} {session.Name}{weeks}";
    }

    /// <summary>Without signs, so that weeks 1-3 and week 13 differ.</summary>
    private static string Words(WeekPattern weeks) => weeks.ToString().Replace("-", " to ").Replace(",", " and");

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
