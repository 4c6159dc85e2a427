namespace PreExhaust.Plans;

/// <summary>One set of a prescription, with everything its group says.</summary>
/// <param name="Number">The place among the sets of the exercise, counted from 1.</param>
/// <param name="Group">The group that the set belongs to.</param>
/// <param name="IsOpen">Whether the set may go beyond its repetitions.</param>
public sealed record PlannedSet(int Number, SetGroup Group, bool IsOpen)
{
    /// <summary>What the set asks for.</summary>
    public SetTarget Target => Group.Target;

    /// <summary>The load; <c>null</c> leaves it to the lifter.</summary>
    public Load? Load => Group.Load;

    /// <summary>The effort; <c>null</c> where none is prescribed.</summary>
    public Effort? Effort => Group.Effort;

    /// <summary>The rest after the set; <c>null</c> where the plan states none.</summary>
    public Rest? Rest => Group.Rest;

    /// <summary>The tempo; <c>null</c> where none is prescribed.</summary>
    public Tempo? Tempo => Group.Tempo;

    /// <summary>How the set goes on or is broken up; <c>null</c> for a plain set.</summary>
    public Technique? Technique => Group.Technique;
}
