namespace PreExhaust.Analysis;

/// <summary>A number in a rule that a team may set to its own taste.</summary>
/// <param name="Key">The rule's id, a dot and a name, such as <c>PEX4002.most_weekly_sets</c>.</param>
/// <param name="Meaning">What it bounds, with its unit.</param>
/// <param name="Default">The value where nobody sets another.</param>
/// <param name="Lowest">The lowest value that makes sense.</param>
/// <param name="Highest">The highest value that makes sense.</param>
public sealed record RuleOption(string Key, string Meaning, double Default, double Lowest, double Highest);
