using PreExhaust.Language.Text;
using PreExhaust.Plans;

namespace PreExhaust.Language;

/// <summary>A class that the app is to have, because <c>progress by</c> names it.</summary>
/// <param name="Name">The name as written, with or without its namespace.</param>
/// <param name="Place">Where it is written; where it comes with a copy, what asks for the copy.</param>
public sealed record NamedProgression(string Name, TextSpan Place)
{
    private const string Keyword = "by";

    /// <summary>The names of a plan in the order of the text, each once.</summary>
    public static IEnumerable<string> In(TrainingPlan plan) =>
        Rules(plan).Select(rule => rule.Name).Distinct(StringComparer.Ordinal);

    /// <summary>All places of a text that name a class; a name that is only copied is there once.</summary>
    public static IEnumerable<NamedProgression> In(WorkoutDocument document) => Rules(document.Plan)
        .Where(rule => rule.Place is not null)
        .Select(rule => (rule.Name, Clause: new TextSpan(rule.Place!.Start, rule.Place.Length)))
        .Select(rule => (rule.Name, rule.Clause, Start: Find(document.Source[rule.Clause], rule.Name)))
        .GroupBy(rule => rule.Name, StringComparer.Ordinal)
        .SelectMany(same => same.Any(rule => rule.Start is not null)
            ? same.Where(rule => rule.Start is not null)
            : same.Take(1))
        .Select(rule => new NamedProgression(rule.Name, rule.Start is { } start
            ? new(rule.Clause.Start + start, rule.Name.Length)
            : rule.Clause))
        .Distinct();

    private static IEnumerable<(string Name, Anchor? Place)> Rules(TrainingPlan plan) =>
        from session in plan.Sessions
        from slot in session.Slots
        from rule in slot.Progression
        where rule.Change is CustomProgression
        select (((CustomProgression)rule.Change).TypeName, rule.Source);

    /// <summary>Where the name stands behind its keyword.</summary>
    private static int? Find(string clause, string name)
    {
        for (var i = 0; i + Keyword.Length < clause.Length; i++)
        {
            if (!char.IsWhiteSpace(clause[i])
                || string.Compare(clause, i + 1, Keyword, 0, Keyword.Length, StringComparison.OrdinalIgnoreCase) != 0)
                continue;
            var start = i + 1 + Keyword.Length;
            while (start < clause.Length && char.IsWhiteSpace(clause[start]))
                start++;
            return string.CompareOrdinal(clause, start, name, 0, name.Length) == 0 ? start : null;
        }

        return null;
    }
}
