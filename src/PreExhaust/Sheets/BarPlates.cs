using PreExhaust.Plans;
using PreExhaust.Resolution;

namespace PreExhaust.Sheets;

/// <summary>What to put on the bar.</summary>
public static class BarPlates
{
    /// <summary>
    /// The plates on each side of the bar, the heaviest first; empty for the empty bar, a load that no plates make, and
    /// an exercise without a bar.
    /// </summary>
    /// <param name="run">The plan, whose bar and plates count where the session has no own ones.</param>
    /// <param name="slot">The exercise in its session.</param>
    /// <param name="load">One of its loads.</param>
    public static ValueList<Mass> PlatesPerSide(this ResolvedPlan run, ResolvedSlot slot, ResolvedLoad load)
    {
        var isBarbell = run.Plan.Catalog.Find(slot.Exercise.Name)?.Loadability == "barbell";
        return isBarbell && !load.OnBody && load.Weight is { } weight
            ? new PlateSet(run.Plan.SettingsOf(run.Plan.Sessions[slot.Index.Session])).PerSide(weight)
            : default;
    }
}
