using PreExhaust.Plans;

namespace PreExhaust.Analysis;

/// <summary>What a session looks like in a week: weeks that share it need to be looked at once.</summary>
internal sealed class SessionForm(Session session)
{
    private readonly ValueList<ExerciseSlot> _changing =
        session.Slots.Where(slot => slot.Weeks.Count > 0 || slot.OnlyWeeks is not null);

    private int? _work;

    /// <summary>The sets of the session, as a measure of the work of looking at it.</summary>
    public int Work => _work ??= SessionContexts.Work(session);

    /// <summary>The rows that hold in a week, as a key.</summary>
    public string In(int week) =>
        _changing.Count == 0 ? "" : string.Join(" ", _changing.Select(slot => RowOf(slot, week)));

    /// <summary>The row that holds, -1 for none, or -2 where the exercise is not done.</summary>
    private static int RowOf(ExerciseSlot slot, int week) => slot.IsDoneIn(week) ? slot.RowOf(week) ?? -1 : -2;
}
