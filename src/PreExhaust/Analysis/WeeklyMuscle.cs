using PreExhaust.Analysis.Edits;
using PreExhaust.Catalog;
using PreExhaust.Plans;
using PreExhaust.Volume;

namespace PreExhaust.Analysis;

/// <summary>What an average week asks of a muscle group.</summary>
/// <param name="Group">The muscle group.</param>
/// <param name="Sets">Fractional hard sets a week, rounded to halves.</param>
/// <param name="Direct">
/// What the exercises that train it as a prime mover add, in hard sets a week, the busiest first.
/// </param>
internal sealed record WeeklyMuscle(MuscleGroup Group, double Sets, IReadOnlyList<VolumeShare> Direct)
{
    /// <summary>Whoever adds more to one exercise had better add an exercise.</summary>
    private const int MostSets = 6;

    /// <summary>The exercise that does most for it.</summary>
    public VolumeShare Main => Direct[0];

    /// <summary>More sets of one of its exercises, as many as are missing in an average week.</summary>
    public IEnumerable<Fix> MoreSets(TrainingPlan plan, double fewest)
    {
        foreach (var share in Direct)
        {
            var slot = plan.Sessions[share.Slot.Session].Slots[share.Slot.Slot];
            if (slot.Weeks.Count > 0 || slot.Groups.Count == 0)
                continue;
            var last = slot.Groups.Count - 1;
            var sets = slot.Groups.Sum(group => (double)group.Count.Lower);
            var more = Math.Ceiling((fewest - Sets) * sets / share.Sets);
            var count = slot.Groups[last].Count.Lower + more;
            if (more >= 1 && count <= MostSets)
                yield return new(Title(slot, sets + more), new SetCount(share.Slot, last, (int)count));
        }
    }

    private static string Title(ExerciseSlot slot, double sets) =>
        FormattableString.Invariant($"Do {slot.Exercise} for {sets:0} sets");
}
