using PreExhaust.Language.Text;
using PreExhaust.Plans;

namespace PreExhaust.Language.Emit;

/// <summary>The C# names that a session and its exercises ask for, as their author spells them.</summary>
/// <param name="Name">The session.</param>
/// <param name="Slots">The exercises in order.</param>
internal sealed record SessionMember(string Name, ValueList<string> Slots)
{
    /// <summary>The names of a session and its exercises.</summary>
    /// <param name="plan">Its plan.</param>
    /// <param name="session">The session.</param>
    /// <param name="source">The text it was bound from; <c>null</c> for one made in code.</param>
    public static SessionMember Of(TrainingPlan plan, Session session, SourceFile? source) =>
        new(CSharpIdentifier.From(session.Name, "Session"), SlotsOf(plan, session, source));

    /// <summary>
    /// Further lines of one exercise take the name of its first, so that numbers tell them apart. A spelling that
    /// another exercise has gives way to the full name.
    /// </summary>
    private static ValueList<string> SlotsOf(TrainingPlan plan, Session session, SourceFile? source)
    {
        var names = new Dictionary<ExerciseReference, string>();
        foreach (var slot in session.Slots)
        {
            if (names.ContainsKey(slot.Exercise))
                continue;
            var spelled = CSharpIdentifier.From(Spelling(plan, slot, source), "Exercise");
            names.Add(slot.Exercise, names.ContainsValue(spelled)
                ? CSharpIdentifier.From(slot.Exercise.ToString(), "Exercise")
                : spelled);
        }

        return session.Slots.Select(s => names[s.Exercise]).ToValueList();
    }

    /// <summary>
    /// The name as written with what stands in brackets behind it, if that makes a variant or another exercise.
    /// </summary>
    private static string Spelling(TrainingPlan plan, ExerciseSlot slot, SourceFile? source)
    {
        if (source is null || slot.Source is not { } place)
            return slot.Exercise.ToString();
        var name = source[TextSpan.Of(place)];
        if (slot.Exercise.Variant is { } variant)
            return $"{name} {variant}";
        return Bracket(source.Text, place.Start + place.Length) is { } bracket
            && plan.Catalog.Find(name) is { } plain
            && plain.Name != slot.Exercise.Name
                ? $"{name} {bracket}"
                : name;
    }

    /// <summary>What stands in the brackets that begin at a place; <c>null</c> where none do.</summary>
    private static string? Bracket(string text, int start)
    {
        while (start < text.Length && text[start] is ' ' or '\t')
            start++;
        if (start == text.Length || text[start] != '(')
            return null;
        var end = text.IndexOf(')', start);
        return end < 0 ? null : text.Substring(start + 1, end - start - 1);
    }
}
