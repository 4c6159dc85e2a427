using PreExhaust.Plans;
using PreExhaust.Volume;

namespace PreExhaust.Analysis;

/// <summary>What weeks with the same sessions in the same forms have in common, each worked out once.</summary>
internal sealed class WeekWork(ValueList<WeekSession> sessions)
{
    private TrainingVolume? _hard;
    private TrainingVolume? _all;
    private IReadOnlyList<LoadDemand>? _demands;
    private bool? _isLightByRows;

    /// <summary>The hard sets.</summary>
    public TrainingVolume Volume => _hard ??= VolumeCount.Sum(sessions.Select(session => session.Context.Volume));

    /// <summary>
    /// The sets that train at all, hard or not, so that a heavier week is not taken for a longer one.
    /// </summary>
    public TrainingVolume WorkVolume =>
        _all ??= VolumeCount.Sum(sessions.Select(session => session.Context.WorkVolume));

    /// <summary>What the hardest set of each exercise asks for.</summary>
    public IReadOnlyList<LoadDemand> Demands => _demands ??= LoadDemand.Of(sessions)
        .GroupBy(demand => demand.Key, (_, alike) => alike.OrderByDescending(demand => demand.Strength).First())
        .ToValueList();

    /// <summary>Whether the rows of at least half of the exercises say that it is a lighter week.</summary>
    public bool IsLightByRows => _isLightByRows ??= HasMostlyLightRows();

    private bool HasMostlyLightRows()
    {
        var slots = sessions.SelectMany(session => session.Context.Slots).ToValueList();
        return slots.Count > 0 && 2 * slots.Count(slot => slot.IsDeload) >= slots.Count;
    }
}
