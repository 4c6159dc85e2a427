using PreExhaust.Language.Text;
using PreExhaust.Plans;

namespace PreExhaust.Language.Emit;

/// <summary>The C# names that the parts of a plan ask for, each in the order of the plan.</summary>
/// <param name="Blocks">The blocks.</param>
/// <param name="WeekSections">The week headers.</param>
/// <param name="Sessions">The sessions and what is in them.</param>
internal sealed record PlanMembers(
    ValueList<string> Blocks, ValueList<string> WeekSections, ValueList<SessionMember> Sessions)
{
    /// <summary>The names of a plan without parts.</summary>
    public static PlanMembers None { get; } = new(default, default, default);

    /// <summary>The names of a plan's parts.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="source">The text it was bound from; <c>null</c> for a plan made in code.</param>
    public static PlanMembers Of(TrainingPlan plan, SourceFile? source) => new(
        plan.Blocks.Select(block => CSharpIdentifier.From(block.Name, "Block")).ToValueList(),
        plan.WeekSections.Select(section => NameOf(section.Weeks)).ToValueList(),
        plan.Sessions.Select(session => SessionMember.Of(plan, session, source)).ToValueList());

    /// <summary>Without signs, so that weeks 1-3 and week 13 differ: <c>Week1To3</c>, <c>Week13</c>.</summary>
    private static string NameOf(WeekPattern weeks) =>
        CSharpIdentifier.From($"week {weeks.ToString().Replace("-", " to ").Replace(",", " and")}", "Week");
}
