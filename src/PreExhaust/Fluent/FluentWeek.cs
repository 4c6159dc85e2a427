using PreExhaust.Plans;

namespace PreExhaust.Fluent;

/// <summary>What some weeks have of their own: <c>week 4 (deload)</c>.</summary>
/// <example><code>Training.Week(4).Deload().Add(Training.Session("Upper").Add(...))</code></example>
public sealed class FluentWeek : Header<FluentWeek>
{
    internal FluentWeek(WeekPattern weeks) => Weeks = weeks;

    internal WeekPattern Weeks { get; }

    internal bool IsDeload { get; private set; }

    internal string? Words { get; private set; }

    internal ValueList<FluentSession> Sessions { get; private set; }

    /// <summary>The weeks are a deload.</summary>
    /// <exception cref="ArgumentException">They have a title, which stands in the same brackets.</exception>
    public FluentWeek Deload()
    {
        var copy = With(Parts);
        copy.IsDeload = Said.Once(this, "title", Words, true);
        return copy;
    }

    /// <summary>The title of the weeks.</summary>
    /// <exception cref="ArgumentException">They have one, or are a deload.</exception>
    public FluentWeek Title(string title)
    {
        var copy = With(Parts);
        copy.Words = Said.Once(this, "title", IsDeload ? "deload" : Words, Said.Line(title, nameof(title)));
        return copy;
    }

    /// <summary>Sessions of these weeks; one of a name that there is in every week takes its place.</summary>
    public FluentWeek Add(params FluentSession[] sessions)
    {
        var copy = With(Parts);
        copy.Sessions = Sessions.Concat(sessions).ToValueList();
        return copy;
    }

    /// <inheritdoc />
    public override string ToString() => $"week {Weeks}";
}
