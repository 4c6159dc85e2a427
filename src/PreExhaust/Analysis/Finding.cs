using PreExhaust.Plans;

namespace PreExhaust.Analysis;

/// <summary>What a rule says about one place of a plan.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Severity">How loud it is here.</param>
/// <param name="Message">One or two sentences for the lifter.</param>
/// <param name="Slot">
/// The exercise that the finding is about; of a session or plan as a whole the one with most to do with it.
/// </param>
public sealed record Finding(RuleDescriptor Rule, Severity Severity, string Message, SlotIndex Slot)
{
    /// <summary>The part of the exercise line.</summary>
    public FindingTarget Target { get; init; }

    /// <summary>Which of the intents, suppressions or groups of sets, from 0; 0 for other targets.</summary>
    public int TargetIndex { get; init; }

    /// <summary>
    /// Which of the exercise's week rows has the sets it is about, from 0; <c>null</c> for those of no row.
    /// </summary>
    public int? WeekRow { get; init; }

    /// <summary>
    /// What of several things at one place it is about, such as the id of a muscle group; empty where the place says
    /// it.
    /// </summary>
    public string Subject { get; init; } = "";

    /// <summary>Other exercises involved.</summary>
    public ValueList<RelatedSlot> Related { get; init; }

    /// <summary>
    /// The share of repetitions that the order costs the affected exercise, 0 to 1; <c>null</c> if unknown.
    /// </summary>
    public double? PredictedLoss { get; init; }

    /// <summary>Whether it is about an exercise, not about a session or plan as a whole.</summary>
    public bool IsOfExercise => Target is not (FindingTarget.Session or FindingTarget.Plan);

    /// <summary>Changes that remove the finding, the best one first.</summary>
    public ValueList<Fix> Fixes { get; init; }

    /// <summary>How loud it is, the rule and what it says, such as <c>warning PEX1001: ...</c>.</summary>
    public override string ToString() => $"{Severity.ToString().ToLowerInvariant()} {Rule.Id}: {Message}";
}
