using PreExhaust.Catalog;
using PreExhaust.Plans;

namespace PreExhaust.Fluent;

/// <summary>A program in the making; it becomes a <see cref="TrainingPlan"/> wherever one is asked for.</summary>
/// <example>
/// <code>
/// TrainingPlan plan = Training.Plan("Push").Weeks(4).Add(
///     Training.Session("Monday").On(DayOfWeek.Monday).Add(
///         Exercises.BarbellBenchPress.Do(3.Sets(5).At(80.Percent()).Rest(3.Minutes()))));
/// </code>
/// </example>
public sealed class FluentPlan : Header<FluentPlan>
{
    internal FluentPlan(string name) => Name = Said.Line(name, nameof(name));

    internal string Name { get; }

    internal ValueList<FluentSession> Sessions { get; private set; }

    internal ValueList<FluentWeek> WeekHeaders { get; private set; }

    internal ValueList<FluentBlock> Blocks { get; private set; }

    internal ValueList<Exercise> Exercises { get; private set; }

    /// <summary>The number of weeks before the plan starts again.</summary>
    public FluentPlan Weeks(int weeks) => WithWeeks(weeks);

    /// <summary>Sessions in turn, running on across weeks: <c>rotate A, B on Mon, Wed, Fri</c>.</summary>
    /// <param name="sessions">Their names; <see cref="Rotation.Off"/> is a day without one.</param>
    /// <param name="days">The training days of a week; none where every day counts.</param>
    public FluentPlan Rotate(string[] sessions, params SessionDay[] days) => WithRotation(sessions, days);

    /// <summary>Sessions of every week.</summary>
    public FluentPlan Add(params FluentSession[] sessions) =>
        Copy(copy => copy.Sessions = Sessions.Concat(sessions).ToValueList());

    /// <summary>What some weeks have of their own.</summary>
    public FluentPlan Add(params FluentWeek[] weeks) =>
        Copy(copy => copy.WeekHeaders = WeekHeaders.Concat(weeks).ToValueList());

    /// <summary>The blocks, one after the other.</summary>
    public FluentPlan Add(params FluentBlock[] blocks) =>
        Copy(copy => copy.Blocks = Blocks.Concat(blocks).ToValueList());

    /// <summary>Exercises that the catalogue lacks.</summary>
    public FluentPlan Define(params Exercise[] exercises) =>
        Copy(copy => copy.Exercises = Exercises.Concat(exercises).ToValueList());

    /// <summary>The finished plan.</summary>
    /// <exception cref="ArgumentException">
    /// An exercise is neither in the catalogue nor defined, a letter names two groups of a session, or a rotation names
    /// a session that there is not.
    /// </exception>
    public TrainingPlan ToPlan() => PlanAssembly.Of(this);

    /// <inheritdoc />
    public override string ToString() => $"plan {Name}";

    /// <summary>The finished plan; see <see cref="ToPlan"/>.</summary>
    public static implicit operator TrainingPlan(FluentPlan plan) => plan.ToPlan();

    private FluentPlan Copy(Action<FluentPlan> change)
    {
        var copy = With(Parts);
        change(copy);
        return copy;
    }
}
