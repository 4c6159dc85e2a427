using PreExhaust.Plans;

namespace PreExhaust.Fatigue;

/// <summary>Spreads a total of repetitions over sets, because the plan leaves their number to the lifter.</summary>
internal static class TotalSets
{
    /// <summary>As many equal sets as the exercise's typical repetitions, or those its load allows, ask for.</summary>
    /// <param name="group">A group; one without a total stays as it is.</param>
    /// <param name="repsPerSet">The repetitions of a set.</param>
    public static SetGroup Spread(SetGroup group, double repsPerSet)
    {
        if (group.Target is not TotalTarget total)
            return group;
        var reps = Math.Max(1, ((long)total.Reps.Lower + total.Reps.Upper) / 2);
        var sets = (int)Math.Min(SlotWork.MostSets, Math.Ceiling(reps / Math.Max(1, repsPerSet)));
        var range = new Interval<int>((int)(reps / sets), (int)((reps + sets - 1) / sets));
        return group with
        {
            Count = Interval<int>.Point(sets),
            Target = new RepTarget(range) { Sides = total.Sides },
        };
    }
}
