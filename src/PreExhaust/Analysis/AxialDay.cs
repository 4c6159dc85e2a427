using PreExhaust.Fatigue;
using PreExhaust.Plans;

namespace PreExhaust.Analysis;

/// <summary>Two heavy lifts that load the spine, in two sessions in short order.</summary>
/// <param name="First">The session before.</param>
/// <param name="One">Its lift.</param>
/// <param name="Second">The session after.</param>
/// <param name="Other">Its lift.</param>
/// <param name="Hours">The hours between the sessions.</param>
internal sealed record AxialDay(SessionContext First, SlotWork One, SessionContext Second, SlotWork Other, double Hours)
{
    private const double LeastRole = 0.5;

    private static readonly string[] BackAndHips = ["lower-back", "glutes"];

    /// <summary>
    /// One pair for two sessions that follow each other in fewer than <paramref name="hours"/> hours, if both lifts
    /// lean on the lower back, or both on the glutes.
    /// </summary>
    public static ValueList<AxialDay> Of(WeekContext week, double hours)
    {
        var days = new List<AxialDay>();
        var held = WeekTimeline.Of(week, hours);
        for (var i = 1; i < held.Count; i++)
        {
            var ((first, before), (second, after)) = (held[i - 1], held[i]);
            if (!WeekTimeline.IsOfWeek(before) || after <= before || after - before >= hours)
                continue;
            if (PairOf(first, second) is var (one, other))
                days.Add(new(first, one, second, other, after - before));
        }

        return days.ToValueList();
    }

    private static (SlotWork One, SlotWork Other)? PairOf(SessionContext first, SessionContext second)
    {
        foreach (var one in first.Slots.Where(IsAxial))
        {
            foreach (var other in second.Slots.Where(IsAxial))
            {
                if (Array.Exists(BackAndHips, id => IsUsed(one, id) && IsUsed(other, id)))
                    return (one, other);
            }
        }

        return null;
    }

    private static bool IsAxial(SlotWork slot) =>
        slot is { IsHeavy: true, HardSets: > 0, Exercise.IsAxial: true };

    private static bool IsUsed(SlotWork slot, string id) => slot.Exercise!.RoleOf(id) >= LeastRole;
}
