using PreExhaust.Plans;
using PreExhaust.Progression;

namespace PreExhaust.Resolution;

/// <summary>A plan fitted to an athlete. Sessions are resolved on demand, so that long programs cost nothing.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Athlete">The athlete.</param>
public sealed record ResolvedPlan(TrainingPlan Plan, Athlete Athlete)
{
    /// <summary>
    /// The classes that were handed over for the plan's <c>progress by</c>. They come before those that were compiled
    /// with a typed plan.
    /// </summary>
    public ValueList<IProgression> Progressions { get; init; }

    /// <summary>
    /// Makes the class of a name that the build has found; <c>null</c> for plans that no build has seen.
    /// </summary>
    internal Func<string, IProgression?>? Compiled { get; init; }

    /// <summary>
    /// The names in <c>progress by</c> for which no class was compiled with the plan or handed over.
    /// </summary>
    public IReadOnlyList<string> MissingProgressions => Plan.Sessions
        .SelectMany(session => session.Slots)
        .SelectMany(slot => slot.Progression)
        .Select(rule => rule.Change)
        .OfType<CustomProgression>()
        .Select(custom => custom.TypeName)
        .Distinct(StringComparer.Ordinal)
        .Where(name => Find(name) is null)
        .ToList();

    /// <summary>The same with a class that <c>progress by</c> names.</summary>
    public ResolvedPlan With(IProgression progression) => this with { Progressions = Progressions.Add(progression) };

    internal IProgression ProgressionNamed(string name) => Find(name) ?? throw new InvalidOperationException(
        $"The plan '{Plan.Name}' says 'progress by {name}': hand it over by plan.For(athlete).With(new {name}()).");

    private IProgression? Find(string name) => Named(name) ?? Compiled?.Invoke(name);

    /// <summary>A class that was handed over, by its name with or without its namespace.</summary>
    private IProgression? Named(string name) => Progressions.FirstOrDefault(progression =>
    {
        var type = progression.GetType();
        var full = (type.FullName ?? type.Name).Replace('+', '.');
        return full == name || full.EndsWith("." + name, StringComparison.Ordinal);
    });

    /// <summary>The exercises of a session with their loads.</summary>
    /// <param name="session">The place of the session in the plan, from 0.</param>
    /// <param name="week">
    /// The week of the session's block, from 1, or of the plan where it has no blocks; after the last it starts again.
    /// </param>
    public ResolvedSession Session(int session, int week = 1)
    {
        if (session < 0 || session >= Plan.Sessions.Count)
            throw new ArgumentOutOfRangeException(nameof(session), session, "The plan has no such session.");
        if (week < 1)
            throw new ArgumentOutOfRangeException(nameof(week), week, "Weeks count from 1.");

        var planned = Plan.Sessions[session];
        var weekOfBlock = ((week - 1) % Plan.WeekCountOf(planned)) + 1;
        return Resolve(session, planned.Block, weekOfBlock, Plan.IsDeload(planned, weekOfBlock));
    }

    /// <summary>
    /// The sessions of a week with their loads, in order; with fewer sets or less load where <c>deload every</c> makes
    /// the week a deload.
    /// </summary>
    /// <param name="number">The week of the calendar, from 1; after its last week the plan starts again.</param>
    public ResolvedWeek Week(int number)
    {
        var week = Plan.Week(number);
        var sessions = week.Sessions
            .Select(session => Resolve(
                session, week.Block, week.WeekOfBlock, week.IsDeload, DeloadOf(session, week, number)));
        return new(week, sessions.ToValueList());
    }

    /// <summary>The exercises of one of the plan's sessions with their loads.</summary>
    /// <param name="session">A session of <see cref="Plan"/>.</param>
    /// <param name="week">The week, from 1; after its last week the plan starts again.</param>
    public ResolvedSession Session(Session session, int week = 1) =>
        Session(Plan.Sessions.ToList().IndexOf(session), week);

    /// <summary>A week that is marked as a deload says itself how it is easier.</summary>
    private DeloadPlan? DeloadOf(int session, TrainingWeek week, int number) =>
        week.IsDeload ? null : Deloads.In(Plan.SettingsOf(Plan.Sessions[session]).Deload, number, isAsked: false);

    private ResolvedSession Resolve(
        int session, int? block, int week, bool isDeload, DeloadPlan? deload = null)
    {
        var planned = Plan.Sessions[session];
        var loads = new PlanLoads(Plan, Athlete);
        var place = new LoadPlace(block, week, loads.LoadsOf(session));
        var slots = planned.Slots
            .Select((slot, i) => (Slot: slot, Index: new SlotIndex(session, i)))
            .Where(s => s.Slot.IsDoneIn(week))
            .Select(s => Resolve(s.Slot, s.Index, place, loads, isDeload, deload));
        return new(planned, week, slots.ToValueList());
    }

    private static ResolvedSlot Resolve(
        ExerciseSlot slot, SlotIndex index, LoadPlace place, PlanLoads loads, bool isDeload, DeloadPlan? deload)
    {
        var prescription = slot.Week(place.Week);
        var work = loads.Work(prescription.Groups, slot.Exercise, place);
        if (deload is not null && !prescription.IsDeload)
            work = Deloads.Ease(work, deload, slot.Exercise, place.Loads);
        return new(slot, index, work)
        {
            Warmup = loads.Warmup(slot.Warmup, slot.Exercise, place, work),
            IsDeload = isDeload || prescription.IsDeload || deload is not null,
        };
    }

    /// <summary>The plan's name.</summary>
    public override string ToString() => Plan.Name;
}
