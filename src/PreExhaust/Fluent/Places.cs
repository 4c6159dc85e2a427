using PreExhaust.Plans;

namespace PreExhaust.Fluent;

/// <summary>Tells what a step has made where it stands; what earlier steps have made keeps its place.</summary>
internal static class Places
{
    /// <summary>The value, with this place wherever it has none.</summary>
    public static object? In(object? value, Anchor place) => value switch
    {
        SetGroup sets => In(sets, place),
        ExerciseSlot slot => In(slot, place),
        ProgressionRule rule => In(rule, place),
        SessionPart part => part.With(part.Slots.Select(slot => In(slot, place)).ToValueList(), place),
        FluentPlan plan => In(plan, place),
        FluentBlock block => In(block, place),
        FluentWeek week => In(week, place),
        FluentSession session => In(session, place),
        _ => value,
    };

    private static T In<T>(T header, Anchor place)
        where T : Header<T> => header.With(header.Parts with
        {
            Source = header.Parts.Source ?? place,
            Allowed = In(header.Parts.Allowed, place),
        });

    private static ExerciseSlot In(ExerciseSlot slot, Anchor place) => slot with
    {
        Source = slot.Source ?? place,
        Groups = In(slot.Groups, place),
        Stages = slot.Stages.Select(stage => In(stage, place)).ToValueList(),
        Warmup = In(slot.Warmup, place),
        Weeks = slot.Weeks.Select(row => row with { Groups = In(row.Groups, place) }).ToValueList(),
        Progression = slot.Progression.Select(rule => In(rule, place)).ToValueList(),
        Intents = slot.Intents.Select(i => i.Source is null ? i with { Source = place } : i).ToValueList(),
        Allowed = In(slot.Allowed, place),
    };

    private static ValueList<SetGroup> In(ValueList<SetGroup> sets, Anchor place) =>
        sets.Select(group => In(group, place)).ToValueList();

    private static SetGroup In(SetGroup sets, Anchor place) =>
        sets.Source is null ? sets with { Source = place } : sets;

    private static ProgressionRule In(ProgressionRule rule, Anchor place) =>
        rule.Source is null ? rule with { Source = place } : rule;

    private static ValueList<Suppression> In(ValueList<Suppression> allowed, Anchor place) =>
        allowed.Select(a => a.Source is null ? a with { Source = place } : a).ToValueList();
}
