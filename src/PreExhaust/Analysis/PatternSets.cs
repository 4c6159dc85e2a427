using PreExhaust.Fatigue;
using PreExhaust.Plans;

namespace PreExhaust.Analysis;

/// <summary>
/// How many work sets of each family of movements a plan has, easy ones included, in all its weeks but the deloads.
/// Circuits, EMOM and AMRAP groups are conditioning and do not count.
/// </summary>
internal sealed class PatternSets
{
    private readonly Dictionary<string, double> _sets = new(StringComparer.Ordinal);

    public PatternSets(PlanContext plan)
    {
        var weeks = plan.Weeks.Where(week => !week.IsDeload);
        foreach (var week in weeks)
        {
            foreach (var session in week.Sessions)
                Add(session.Context.Slots, weeks.Count);
        }

        IsWholeWeek = weeks.Count > 0 && weeks.All(week => week.IsWhole);
    }

    /// <summary>Whether each week is all that somebody does in it.</summary>
    public bool IsWholeWeek { get; }

    private void Add(ValueList<SlotWork> slots, double weeks)
    {
        foreach (var slot in slots)
        {
            if (slot is not { IsPaced: false, IsWork: true, Exercise: { } exercise })
                continue;
            _sets.TryGetValue(exercise.Pattern, out var before);
            _sets[exercise.Pattern] = before + (slot.Sets.Count(set => set.IsWork) / weeks);
        }
    }

    /// <summary>The work sets of some families in an average week.</summary>
    public double Of(IEnumerable<string> patterns) =>
        patterns.Sum(pattern => _sets.TryGetValue(pattern, out var sets) ? sets : 0);
}
