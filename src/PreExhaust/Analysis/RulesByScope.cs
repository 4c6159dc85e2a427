using PreExhaust.Plans;

namespace PreExhaust.Analysis;

/// <summary>Rules by what they look at.</summary>
internal sealed class RulesByScope(IReadOnlyList<Rule> rules)
{
    public ValueList<SessionRule> OfSessions { get; } = rules.OfType<SessionRule>().ToValueList();

    public ValueList<WeekRule> OfWeeks { get; } = rules.OfType<WeekRule>().ToValueList();

    public ValueList<BlockRule> OfBlocks { get; } = rules.OfType<BlockRule>().ToValueList();

    public ValueList<PlanRule> OfPlans { get; } = rules.OfType<PlanRule>().ToValueList();
}
