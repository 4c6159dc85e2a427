using PreExhaust.Fatigue;
using PreExhaust.Plans;

namespace PreExhaust.Analysis;

/// <summary>
/// How many work sets of each family of movements a plan has, easy ones included, in all its weeks but the deloads.
/// Circuits, EMOM and AMRAP groups are conditioning and do not count.
/// </summary>
internal sealed class PatternSets
{
    private readonly Dictionary<string, int> _sets;
    private readonly double _weeks;

    public PatternSets(PlanContext plan)
    {
        var blocks = plan.HardTraining;
        _sets = Sum(blocks.Select(block => block.Patterns));
        _weeks = blocks.Sum(block => block.WeekCount);
        IsWholeWeek = blocks.Count > 0 && blocks.All(block => block.IsWholeWeek);
    }

    /// <summary>Whether each week is all that somebody does in it.</summary>
    public bool IsWholeWeek { get; }

    /// <summary>The work sets of some families in an average week.</summary>
    public double Of(IEnumerable<string> patterns) =>
        patterns.Sum(pattern => _sets.TryGetValue(pattern, out var sets) ? sets : 0) / _weeks;

    /// <summary>The work sets of some exercises by family.</summary>
    internal static Dictionary<string, int> ByPattern(IEnumerable<SlotWork> slots)
    {
        var sets = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var slot in slots)
        {
            if (slot is { IsPaced: false, IsWork: true, Exercise: { } exercise })
                Add(sets, exercise.Pattern, slot.Sets.Count(set => set.IsWork));
        }

        return sets;
    }

    /// <summary>All that some weeks or blocks have.</summary>
    internal static Dictionary<string, int> Sum(ValueList<Dictionary<string, int>> all)
    {
        var sum = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var sets in all)
        {
            foreach (var pattern in sets)
                Add(sum, pattern.Key, pattern.Value);
        }

        return sum;
    }

    private static void Add(Dictionary<string, int> to, string pattern, int sets)
    {
        to.TryGetValue(pattern, out var before);
        to[pattern] = before + sets;
    }
}
