namespace PreExhaust.Analysis;

/// <summary>What is known of a rule without running it.</summary>
/// <param name="Id">The diagnostic id, such as <c>PEX1001</c>.</param>
/// <param name="Name">The short name, such as <c>synergist-first</c>.</param>
/// <param name="Title">One sentence on what the rule reports.</param>
/// <param name="DefaultSeverity">The loudest severity that the rule uses by itself.</param>
/// <param name="Evidence">What the rule rests on.</param>
/// <param name="HelpUri">The rule's page.</param>
public sealed record RuleDescriptor(
    string Id,
    string Name,
    string Title,
    Severity DefaultSeverity,
    Evidence Evidence,
    string HelpUri);
