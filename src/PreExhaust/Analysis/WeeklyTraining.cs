using PreExhaust.Catalog;
using PreExhaust.Fatigue;
using PreExhaust.Plans;
using PreExhaust.Volume;

namespace PreExhaust.Analysis;

/// <summary>
/// What the weeks of a block ask of the muscles on average: sessions that take turns make single weeks lopsided.
/// </summary>
internal sealed class WeeklyTraining(PlanContext plan, ValueList<WeekContext> weeks)
{
    /// <summary>Nobody plans them by the set: what else is lifted trains them all week.</summary>
    private static readonly string[] Supporting = ["forearms", "lower-back", "traps", "adductors", "abs"];

    private TrainingVolume? _volume;
    private Dictionary<string, int>? _patterns;
    private bool? _isWholeWeek;

    /// <summary>
    /// The whole plan. Where another one is looked at later whose weeks are the same, the block is not looked at again,
    /// and this is still the first one.
    /// </summary>
    public TrainingPlan Plan { get; } = plan.Plan;

    /// <summary>The numbers that a team set for rules.</summary>
    public AnalysisOptions Options { get; } = plan.Options;

    /// <summary>What the rules of an analysis say about it; <c>null</c> before they are asked.</summary>
    public IReadOnlyList<Finding>? Findings { get; set; }

    /// <summary>Whether it is about the same sessions in the same weeks.</summary>
    public bool IsOf(ValueList<WeekContext> others)
    {
        if (others.Count != weeks.Count)
            return false;
        for (var i = 0; i < others.Count; i++)
        {
            if (others[i].Number != weeks[i].Number || others[i].Work != weeks[i].Work)
                return false;
        }

        return true;
    }

    /// <summary>The settings that hold above the sessions.</summary>
    public PlanSettings Settings => weeks[0].Settings;

    /// <summary>The fractional hard sets of all weeks together; equal weeks are added up at once.</summary>
    public TrainingVolume Volume => _volume ??= VolumeCount.Sum(weeks
        .GroupBy(week => week.Work)
        .Select(alike => VolumeCount.Times(alike.Key.Volume, alike.Count())));

    /// <summary>
    /// Whether it holds two sessions a week or more; one alone is not all that somebody does in a week.
    /// </summary>
    public bool IsWholeWeek => _isWholeWeek ??= weeks.All(week => week.IsWhole);

    /// <summary>How many weeks it is.</summary>
    public int WeekCount => weeks.Count;

    /// <summary>The work sets of each family of movements, in all weeks together.</summary>
    public Dictionary<string, int> Patterns => _patterns ??= PatternSets.Sum(weeks.Select(week => week.Work.Patterns));

    /// <summary>
    /// Whether every session has a set that goes on past failure: few of these are meant to be enough.
    /// </summary>
    public bool IsPastFailure => weeks.All(week =>
        week.Work.Contexts.All(session => session.Session.Slots.Any(GoesPastFailure)));

    /// <summary>
    /// The muscle groups that some exercise trains as a prime mover. One that merely helps is nobody's target, and
    /// where sets go on past failure their number does not tell how much is done.
    /// </summary>
    /// <param name="isAskedFor">Tells by the group and its sets a week, rounded to halves, which ones.</param>
    public ValueList<WeeklyMuscle> Muscles(Func<MuscleGroup, double, bool> isAskedFor) =>
        from volume in Volume.Groups
        where volume.Group.IsTracked && IsMeant(volume.Group.Id)
        let sets = Wording.Halves(volume.Sets / weeks.Count)
        where isAskedFor(volume.Group, sets)
        let direct = volume.BySlot
            .Where(share => RoleOf(share.Slot, volume.Group.Id) >= 1)
            .Select(share => share with { Sets = share.Sets / weeks.Count })
            .OrderByDescending(share => share.Sets)
            .ToValueList()
        where direct.Count > 0 && !direct.Any(share => GoesPastFailure(SlotAt(share.Slot)))
        select new WeeklyMuscle(volume.Group, sets, direct);

    /// <summary>The fractional hard sets of a muscle group in an average week.</summary>
    public double SetsOf(string group) => Volume.SetsOf(group) / weeks.Count;

    private bool IsMeant(string group) =>
        !Supporting.Contains(group, StringComparer.Ordinal) || Settings.Priority.Contains(group);

    private double RoleOf(SlotIndex place, string group) =>
        Plan.Catalog.Find(SlotAt(place).Exercise.Name)?.RoleOf(group) ?? 0;

    private static bool GoesPastFailure(ExerciseSlot slot) =>
        slot.Groups.Any(group => TechniqueWork.EndsInFailure(group.Technique));

    private ExerciseSlot SlotAt(SlotIndex place) => Plan.Sessions[place.Session].Slots[place.Slot];
}
