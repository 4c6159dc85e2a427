using PreExhaust.Plans;

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
    string HelpUri)
{
    private const string OfTheLanguage = "PEX0";

    /// <summary>The numbers in the rule that a team may set.</summary>
    public ValueList<RuleOption> Options { get; init; }

    /// <summary>The quietest severity that the rule uses by itself, where that decides what may be overruled.</summary>
    public Severity? LowestSeverity { get; init; }

    /// <summary>
    /// Whether an author may overrule it (<c>allow PEX1002: reason</c>): advice may be, a contradiction in the plan
    /// or a failure of ours may not. Of a rule that does both, what is less than an error may be.
    /// </summary>
    public bool CanBeAllowed => (LowestSeverity ?? DefaultSeverity) < Severity.Error
        && !Id.StartsWith(OfTheLanguage, StringComparison.Ordinal);

    /// <summary>Id and name, such as <c>PEX1001 synergist-first</c>.</summary>
    public override string ToString() => $"{Id} {Name}";
}
