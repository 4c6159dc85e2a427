namespace PreExhaust.Analysis;

/// <summary>A change of the plan that removes a finding.</summary>
/// <param name="Title">What it does, as an imperative: "Move Triceps Pushdown after Bench Press".</param>
/// <param name="Edit">The change.</param>
public sealed record Fix(string Title, PlanEdit Edit)
{
    /// <summary>What it does.</summary>
    public override string ToString() => Title;
}
