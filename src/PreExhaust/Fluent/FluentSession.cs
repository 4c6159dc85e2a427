using PreExhaust.Plans;

namespace PreExhaust.Fluent;

/// <summary>A session in the making.</summary>
/// <example>
/// <code>
/// Training.Session("Lower A").On(DayOfWeek.Monday, DayOfWeek.Thursday).Add(
///     Exercises.BackSquat.Do(3.Sets(5).At(80.Percent()).Rest(3.Minutes())),
///     Training.Superset('A',
///         Exercises.LyingLegCurl.Do(3.Sets(10.To(12)).Rir(1)),
///         Exercises.StandingCalfRaise.Do(3.Sets(15).Rpe(8).Rest(60.Seconds()))))
/// </code>
/// </example>
public sealed class FluentSession : Header<FluentSession>
{
    internal FluentSession(string name) => Name = Said.Line(name, nameof(name));

    internal string Name { get; }

    internal ValueList<SessionDay> Days { get; private set; }

    internal ValueList<SessionPart> Exercises { get; private set; }

    /// <summary>The days of the week, such as <c>DayOfWeek.Monday</c> or <c>DayOfWeek.Monday.Morning()</c>.</summary>
    public FluentSession On(params SessionDay[] days)
    {
        var copy = With(Parts);
        copy.Days = Days.Concat(days).ToValueList();
        return copy;
    }

    /// <summary>Exercises and groups of exercises, in order.</summary>
    public FluentSession Add(params SessionPart[] exercises)
    {
        var copy = With(Parts);
        copy.Exercises = Exercises.Concat(exercises).ToValueList();
        return copy;
    }

    /// <inheritdoc />
    public override string ToString() => $"session {Name}";
}
