namespace PreExhaust.Progression.Json;

/// <summary>What a rule with a period remembers, as it stands in JSON.</summary>
internal sealed class RuleDocument
{
    public string? Rule { get; set; }

    public int Sessions { get; set; }

    public int Week { get; set; }

    public int Cycle { get; set; }

    public bool IsMissed { get; set; }

    public static RuleDocument Of(RuleState rule) => new()
    {
        Rule = rule.Rule,
        Sessions = rule.Sessions,
        Week = rule.Week,
        Cycle = rule.Cycle,
        IsMissed = rule.IsMissed,
    };

    public static RuleState ToRule(RuleDocument? rule) => new(
        rule?.Rule ?? throw Broken.State("a rule has no text in 'rule'"))
    {
        Sessions = Number.From(rule.Sessions, 0, "sessions"),
        Week = Number.From(rule.Week, 0, "week"),
        Cycle = Number.From(rule.Cycle, 0, "cycle"),
        IsMissed = rule.IsMissed,
    };
}
