namespace CoachApi.Contracts;

/// <summary>The week that an athlete is in.</summary>
/// <param name="Version">To be handed back with what was done.</param>
/// <param name="Athlete">What the athlete said at the start.</param>
/// <param name="Week">The week, with the loads that were reached so far.</param>
/// <param name="Done">The sessions of the week that are done, the first one first.</param>
public sealed record AthleteWeek(long Version, AthleteProfile Athlete, WeekView Week, IReadOnlyList<LogEntry> Done)
{
    /// <summary>What a new text of the program means; <c>null</c> while there is none to decide about.</summary>
    public PlanChange? PlanChange { get; init; }
}
