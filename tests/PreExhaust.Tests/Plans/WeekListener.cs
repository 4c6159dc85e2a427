using PreExhaust.Analysis;

namespace PreExhaust.Tests.Plans;

/// <summary>Notes the sessions and weeks that rules are shown.</summary>
internal sealed class WeekListener(List<string> seen) : SessionRule
{
    public override RuleDescriptor Descriptor => RuleSet.Descriptors[0];

    public override IEnumerable<Finding> Analyze(SessionContext session)
    {
        seen.Add($"{session.SessionIndex}/{session.Week}{(session.IsDeload ? " deload" : "")}");
        return [];
    }
}
