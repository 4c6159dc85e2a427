using PreExhaust.Analysis;
using PreExhaust.Fatigue;
using PreExhaust.Plans;
using PreExhaust.Resolution;
using PreExhaust.Volume;

namespace PreExhaust.Sheets;

/// <summary>Writes plans out for people.</summary>
public static class PlanSheets
{
    /// <summary>A week with the loads of an athlete.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="athlete">The lifter; without one the maxima of the plan itself count.</param>
    /// <param name="week">
    /// The week of the calendar, from 1; it may lie beyond the cycle, because rotations run on.
    /// </param>
    public static WeekSheet Sheet(this TrainingPlan plan, Athlete? athlete = null, int week = 1)
    {
        var context = new PlanContext(plan, AnalysisOptions.Default).WeekAt(week);
        var resolved = plan.For(athlete ?? new());
        return new(plan.Name, week, context.Sessions.Select(held => Of(resolved, held)).ToValueList())
        {
            Block = context.Training.Block is { } block ? plan.Blocks[block].Name : null,
            Title = context.Training.Title,
            IsDeload = context.IsDeload,
            Muscles = context.Volume.Groups
                .Where(volume => volume.Group.IsTracked)
                .Select(volume => Of(volume, VolumeBand.Of(volume.Group, context.Settings, context.Options)))
                .ToValueList(),
        };
    }

    private static MuscleSets Of(GroupVolume volume, VolumeBand band) =>
        new(volume.Group, volume.Sets, band.Low, band.High);

    private static SessionSheet Of(ResolvedPlan plan, WeekSession held)
    {
        var (context, ledger) = (held.Context, held.Context.Ledger);
        var resolved = plan.Session(context.SessionIndex, context.Week);
        var plates = new PlateSet(context.Settings);
        var exercises = resolved.Slots.Select(slot => ExerciseSheets.Of(slot, context, plates)).ToValueList();
        return new(context.Session.Name, exercises)
        {
            Source = context.Session.Source,
            When = held.When,
            Time = SessionTime.Estimate(plan.Plan, context.Session, context.Week),
            Notes = context.Session.Notes,
            Muscles = ledger.Curves().ToValueList(),
            Missing = resolved.Missing.ToValueList(),
        };
    }
}
