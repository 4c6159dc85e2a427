using PreExhaust.Plans;

namespace PreExhaust.Fluent;

/// <summary>
/// What plans, blocks, weeks and sessions can say of all that they hold. Each step gives a new value; nothing can be
/// said twice, and what an inner header says wins.
/// </summary>
/// <typeparam name="TSelf">The kind of header.</typeparam>
/// <example><code>Training.Plan("Leg Priority").Goal(TrainingGoal.Hypertrophy).Rest(2.Minutes())</code></example>
public abstract class Header<TSelf>
    where TSelf : Header<TSelf>
{
    private protected Header()
    {
    }

    internal HeaderParts Parts { get; private set; } = HeaderParts.None;

    private PlanSettings Settings => Parts.Settings;

    /// <summary>What the training is for.</summary>
    public TSelf Goal(TrainingGoal goal) => With(Settings with { Goal = Once("goal", Settings.Goal, goal) });

    /// <summary>The unit of masses.</summary>
    public TSelf Units(MassUnit units) => With(Settings with { Units = Once("unit", Settings.Units, units) });

    /// <summary>The rest between sets that state none.</summary>
    public TSelf Rest(Interval<TimeSpan> time) => WithRest(new(time));

    /// <summary>The time from the start of a set to the start of the next, for sets that state none.</summary>
    public TSelf Every(Interval<TimeSpan> time) => WithRest(new(time, FromStart: true));

    /// <summary>The training max as a share of the 1RM: <c>training max 90%</c>.</summary>
    public TSelf TrainingMax(Percentage share) =>
        With(Settings with { TrainingMax = Once("training max", Settings.TrainingMax, share) });

    /// <summary>A maximum: <c>max Back Squat 140kg</c>, <c>max Back Squat 5RM 120kg</c>.</summary>
    /// <param name="exercise">The exercise.</param>
    /// <param name="weight">The weight.</param>
    /// <param name="reps">The repetitions it is a maximum for.</param>
    public TSelf Max(ExerciseReference exercise, Mass weight, int reps = 1) => With(Settings with
    {
        Maxes = Settings.Maxes.Add(new(exercise.Name, Said.Count(reps, nameof(reps)), weight)),
    });

    /// <summary>The lifter's bodyweight.</summary>
    public TSelf Bodyweight(Mass weight) =>
        With(Settings with { Bodyweight = Once("bodyweight", Settings.Bodyweight, weight) });

    /// <summary>The empty bar.</summary>
    public TSelf Bar(Mass weight) => With(Settings with { Bar = Once("bar", Settings.Bar, weight) });

    /// <summary>The plates at hand, one of a pair each.</summary>
    public TSelf Plates(params Mass[] plates) =>
        With(Settings with { Plates = Settings.Plates.Concat(plates).ToValueList() });

    /// <summary>The smallest change of load on an implement: <c>step dumbbell 2kg</c>.</summary>
    public TSelf Step(string implement, Mass step) => With(Settings with
    {
        Steps = Settings.Steps.Add(new(Said.Line(implement, nameof(implement)), step)),
    });

    /// <summary>The longest a session may take.</summary>
    public TSelf TimeCap(TimeSpan time) => With(Settings with { TimeCap = Once("time cap", Settings.TimeCap, time) });

    /// <summary>Muscle groups that come first, of <see cref="MuscleGroups"/>.</summary>
    public TSelf Priority(params string[] muscleGroups) =>
        With(Settings with { Priority = Settings.Priority.Concat(Ids(muscleGroups)).ToValueList() });

    /// <summary>Muscle groups that are only maintained, of <see cref="MuscleGroups"/>.</summary>
    public TSelf Maintain(params string[] muscleGroups) =>
        With(Settings with { Maintain = Settings.Maintain.Concat(Ids(muscleGroups)).ToValueList() });

    /// <summary>Patterns of movement left out on purpose, such as <c>knee-flexion</c>.</summary>
    public TSelf Omit(params string[] patterns) => With(Settings with
    {
        Omit = Settings.Omit.Concat(patterns.Select(pattern => Said.Line(pattern, nameof(patterns)))).ToValueList(),
    });

    /// <summary>A style that some rules respect, such as <c>bodybuilding</c>.</summary>
    public TSelf Style(string style) =>
        With(Settings with { Style = Once("style", Settings.Style, Said.Line(style, nameof(style))) });

    /// <summary>Easier weeks at intervals: <c>deload every 4 weeks: sets 60%</c>.</summary>
    /// <param name="weeks">The weeks from one to the next.</param>
    /// <param name="sets">The share of the sets that is left; <c>null</c> leaves it open.</param>
    /// <param name="load">The share of the load that is left; <c>null</c> leaves it open.</param>
    public TSelf DeloadEvery(int weeks, Percentage? sets = null, Percentage? load = null) =>
        WithDeload(new() { EveryWeeks = Said.Count(weeks, nameof(weeks)), Sets = sets, Load = load });

    /// <summary>Easier weeks after missed repetitions: <c>deload auto</c>.</summary>
    /// <param name="sets">The share of the sets that is left; <c>null</c> leaves it open.</param>
    /// <param name="load">The share of the load that is left; <c>null</c> leaves it open.</param>
    public TSelf DeloadAuto(Percentage? sets = null, Percentage? load = null) =>
        WithDeload(new() { IsAutomatic = true, Sets = sets, Load = load });

    /// <summary>A rule that is overruled in all of it, and why: <c>allow PEX1002: reason</c>.</summary>
    public TSelf Allow(string ruleId, string reason) => With(Parts with
    {
        Allowed = Parts.Allowed.Add(new(ruleId, Said.Line(reason, nameof(reason)))),
    });

    /// <summary>Notes, a line each.</summary>
    public TSelf Note(params string[] lines) => With(Parts with
    {
        Notes = Parts.Notes.Concat(lines.Select(line => Said.Line(line, nameof(lines)))).ToValueList(),
    });

    internal TSelf With(HeaderParts parts)
    {
        var copy = (TSelf)MemberwiseClone();
        copy.Parts = parts;
        return copy;
    }

    private protected TSelf With(PlanSettings settings) => With(Parts with { Settings = settings });

    private protected TSelf WithWeeks(int weeks) =>
        With(Settings with { Weeks = Once("number of weeks", Settings.Weeks, Said.Count(weeks, nameof(weeks))) });

    private protected TSelf WithRotation(IEnumerable<string> sessions, IEnumerable<SessionDay> days)
    {
        var turns = sessions.Select(name => Said.Line(name, nameof(sessions))).ToValueList();
        var rotation = new Rotation(turns) { Days = days.ToValueList() };
        return With(Settings with { Rotation = Once("rotation", Settings.Rotation, rotation) });
    }

    private TSelf WithRest(Rest rest) => With(Settings with { Rest = Once("rest", Settings.Rest, rest) });

    private TSelf WithDeload(DeloadPlan plan) =>
        With(Settings with { Deload = Once("deload", Settings.Deload, plan) });

    private T Once<T>(string what, object? before, T now) => Said.Once(this, what, before, now);

    private static IEnumerable<string> Ids(string[] muscleGroups) => muscleGroups.Select(ExerciseSteps.Group);
}
