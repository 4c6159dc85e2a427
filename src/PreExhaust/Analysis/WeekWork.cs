using PreExhaust.Plans;
using PreExhaust.Volume;

namespace PreExhaust.Analysis;

/// <summary>What weeks with the same sessions in the same forms have in common, each worked out once.</summary>
internal sealed class WeekWork(ValueList<WeekSession> sessions)
{
    private ValueList<SessionContext>? _contexts;
    private TrainingVolume? _hard;
    private TrainingVolume? _all;
    private double? _hardSets;
    private ValueList<LoadDemand>? _demands;
    private Dictionary<string, int>? _patterns;
    private ValueList<(SessionContext, double)>? _timeline;
    private bool? _isLightByRows;
    private bool? _isWhole;

    /// <summary>The sessions, one on several days once.</summary>
    public ValueList<SessionContext> Contexts =>
        _contexts ??= sessions.Select(session => session.Context).Distinct().ToValueList();

    /// <summary>The hard sets.</summary>
    public TrainingVolume Volume => _hard ??= VolumeCount.Sum(sessions.Select(session => session.Context.Volume));

    /// <summary>The hard sets of all muscle groups together.</summary>
    public double HardSets => _hardSets ??= Volume.Groups.Sum(volume => volume.Sets);

    /// <summary>
    /// The sets that train at all, hard or not, so that a heavier week is not taken for a longer one.
    /// </summary>
    public TrainingVolume WorkVolume =>
        _all ??= VolumeCount.Sum(sessions.Select(session => session.Context.WorkVolume));

    /// <summary>What the hardest set of each exercise asks for.</summary>
    public ValueList<LoadDemand> Demands => _demands ??= LoadDemand.Hardest(
        from session in sessions
        from demand in session.Context.Demands
        select demand);

    /// <summary>The work sets of each family of movements.</summary>
    public Dictionary<string, int> Patterns =>
        _patterns ??= PatternSets.ByPattern(sessions.SelectMany(session => session.Context.Slots));

    /// <summary>The sessions that have days, in the order of time with their hours from the start of Monday.</summary>
    public ValueList<(SessionContext Session, double Hours)> Timeline => _timeline ??= (
        from session in sessions
        where session.Hours is not null
        orderby session.Hours
        select (session.Context, session.Hours!.Value)).ToValueList();

    /// <summary>Whether the rows of at least half of the exercises say that it is a lighter week.</summary>
    public bool IsLightByRows => _isLightByRows ??= HasMostlyLightRows();

    /// <summary>Whether there are two sessions or more, of exercises that the catalogue knows.</summary>
    public bool IsWhole => _isWhole ??= sessions.Count > 1
        && sessions.All(session => session.Context.Slots.All(slot => slot.Exercise is not null));

    private bool HasMostlyLightRows()
    {
        var all = sessions.Sum(session => session.Context.Slots.Count);
        return all > 0 && 2 * sessions.Sum(session => session.Context.Slots.Count(slot => slot.IsDeload)) >= all;
    }
}
