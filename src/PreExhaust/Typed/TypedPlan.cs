using System.ComponentModel;
using PreExhaust.Analysis;
using PreExhaust.Plans;
using PreExhaust.Resolution;
using PreExhaust.Volume;

namespace PreExhaust.Typed;

/// <summary>
/// A plan out of a <c>.workout</c> file; the classes generated from the files add a member a block, week header and
/// session.
/// </summary>
public class TypedPlan
{
    private readonly PlanShard _shard;
    private readonly int _number;

    /// <summary>Called by generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public TypedPlan(PlanShard shard, int number)
    {
        _shard = shard;
        _number = number;
    }

    /// <summary>The whole plan as data; decoded at the first use.</summary>
    public TrainingPlan Model => _shard[_number];

    /// <summary>
    /// The session of this name, whatever the case; <c>null</c> without one. Of several, such as those of blocks, the
    /// first in the order of the text.
    /// </summary>
    public TypedSession? FindSession(string name) => FindSession(name, _ => true);

    /// <summary>What the rules say about the plan.</summary>
    public ValueList<Finding> Check() => Model.Check();

    /// <summary>What the rules say about the plan, as a host asks for it.</summary>
    public ValueList<Finding> Check(AnalysisOptions options) => Model.Check(options);

    /// <summary>The fractional hard sets of a week by muscle group.</summary>
    /// <param name="week">The week of the calendar, from 1.</param>
    public TrainingVolume WeeklyVolume(int week = 1) => Model.WeeklyVolume(week);

    /// <summary>
    /// The plan with every load as <paramref name="athlete"/> puts it on the implement, and with the classes of the app
    /// that its <c>progress by</c> names.
    /// </summary>
    public ResolvedPlan For(Athlete athlete) => Model.For(athlete) with { Compiled = _shard.Progressions };

    /// <summary>The first session of a name that stands where it is sought.</summary>
    internal TypedSession? FindSession(string name, Func<Session, bool> isHere)
    {
        var place = Model.FirstSession(session => session.IsCalled(name) && isHere(session));
        return place < 0 ? null : new(this, place);
    }

    /// <summary>The plan's name.</summary>
    public override string ToString() => Model.Name;

    /// <summary>The whole plan as data.</summary>
    public static implicit operator TrainingPlan(TypedPlan plan) => plan.Model;
}
