namespace PreExhaust.Plans;

/// <summary>
/// A rule that the author overrules, and why: <c>allow PEX1002: reason</c>. It holds for the exercise, the session
/// or the whole plan that carries it.
/// </summary>
/// <param name="RuleId">The id of the rule, such as <c>PEX1002</c>.</param>
/// <param name="Reason">The author's reason.</param>
public sealed record Suppression(string RuleId, string Reason)
{
    /// <summary>Where the rule's id is written; <c>null</c> for plans made in code.</summary>
    public Anchor? Source { get; init; }
}
