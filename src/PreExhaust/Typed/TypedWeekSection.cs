using System.ComponentModel;
using PreExhaust.Plans;

namespace PreExhaust.Typed;

/// <summary>
/// A week header of a typed plan; the classes generated from the files add a member a session under it.
/// </summary>
public class TypedWeekSection
{
    private readonly int _number;

    /// <summary>Called by generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public TypedWeekSection(TypedPlan plan, int number)
    {
        Plan = plan;
        _number = number;
    }

    /// <summary>The plan that the week is part of.</summary>
    public TypedPlan Plan { get; }

    /// <summary>What the header says itself: which weeks it means, and what holds in them.</summary>
    public WeekSection Model => Plan.Model.WeekSections[_number];

    /// <summary>
    /// The sessions under the header in order. Others may be held in these weeks, too:
    /// <see cref="PlanWeeks.Week"/> tells them all.
    /// </summary>
    public ValueList<Session> Sessions =>
        Plan.Model.Sessions.Where(session => session.WeekSection == _number).ToValueList();

    /// <summary>The session of this name under the header, whatever the case; <c>null</c> without one.</summary>
    public TypedSession? FindSession(string name) =>
        Plan.FindSession(name, session => session.WeekSection == _number);

    /// <summary>The header, such as <c>week 1-3</c>.</summary>
    public override string ToString() => $"week {Model.Weeks}";

    /// <summary>What the header says itself.</summary>
    public static implicit operator WeekSection(TypedWeekSection section) => section.Model;
}
