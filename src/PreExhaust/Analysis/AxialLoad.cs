using PreExhaust.Analysis.Edits;
using PreExhaust.Fatigue;
using PreExhaust.Plans;

namespace PreExhaust.Analysis;

/// <summary>
/// Work that loads the spine, in units of our own: a hard set counts the spinal load of its lift, 2 for squats and bent
/// rows, 3 for deadlifts, an easier work set half of it. Lifts below 2 do not count.
/// </summary>
internal static class AxialLoad
{
    private const double EasyShare = 0.5;
    private const int FewestSets = 2;

    /// <summary>The units of an exercise.</summary>
    public static double Of(SlotWork slot) => slot.Exercise is { IsAxial: true } exercise
        ? exercise.SpinalLoad * (slot.HardSets + (EasyShare * (slot.Sets.Count(set => set.IsWork) - slot.HardSets)))
        : 0;

    /// <summary>Fewer sets of one exercise, the last first; two stay at least.</summary>
    /// <param name="context">The session.</param>
    /// <param name="axial">Its exercises that load the spine.</param>
    /// <param name="excess">The units to be saved.</param>
    public static IEnumerable<Fix> Less(SessionContext context, ValueList<SlotWork> axial, double excess)
    {
        foreach (var slot in axial.Reverse())
        {
            if (slot.Slot.Weeks.Count > 0 || slot.Slot.Groups.Count == 0)
                continue;
            var last = slot.Slot.Groups.Count - 1;
            var group = slot.Slot.Groups[last];
            var ofSet = slot.Exercise!.SpinalLoad * (slot.Sets[slot.Sets.Count - 1].IsHard ? 1 : EasyShare);
            var fewer = Math.Floor(excess / ofSet) + 1;
            var count = group.Count.Lower - fewer;
            var left = slot.Sets.Count - fewer;
            if (count >= 1 && left >= FewestSets)
                yield return new(Title(slot, left), new SetCount(context.PlaceOf(slot), last, (int)count));
        }
    }

    private static string Title(SlotWork slot, double sets) =>
        FormattableString.Invariant($"Do {slot.Slot.Exercise} for {sets:0} sets");
}
