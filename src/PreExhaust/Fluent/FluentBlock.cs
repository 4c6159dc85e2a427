using PreExhaust.Plans;

namespace PreExhaust.Fluent;

/// <summary>Weeks with a purpose of their own; they count from 1.</summary>
/// <example><code>Training.Block("Base").Weeks(3).Add(Training.Session("Upper").Add(...))</code></example>
public sealed class FluentBlock : Header<FluentBlock>
{
    internal FluentBlock(string name) => Name = Said.Line(name, nameof(name));

    internal string Name { get; }

    internal ValueList<FluentSession> Sessions { get; private set; }

    internal ValueList<FluentWeek> WeekHeaders { get; private set; }

    /// <summary>The number of weeks.</summary>
    public FluentBlock Weeks(int weeks) => WithWeeks(weeks);

    /// <summary>Sessions in turn; see <see cref="FluentPlan.Rotate"/>.</summary>
    /// <param name="sessions">Their names; <see cref="Rotation.Off"/> is a day without one.</param>
    /// <param name="days">The training days of a week; none where every day counts.</param>
    public FluentBlock Rotate(string[] sessions, params SessionDay[] days) => WithRotation(sessions, days);

    /// <summary>Sessions of every week of the block.</summary>
    public FluentBlock Add(params FluentSession[] sessions)
    {
        var copy = With(Parts);
        copy.Sessions = Sessions.Concat(sessions).ToValueList();
        return copy;
    }

    /// <summary>What some weeks of the block have of their own.</summary>
    public FluentBlock Add(params FluentWeek[] weeks)
    {
        var copy = With(Parts);
        copy.WeekHeaders = WeekHeaders.Concat(weeks).ToValueList();
        return copy;
    }

    /// <inheritdoc />
    public override string ToString() => $"block {Name}";
}
