using PreExhaust.Plans;

namespace PreExhaust.Resolution;

/// <summary>A week of a plan, fitted to an athlete.</summary>
/// <param name="Week">The week as planned.</param>
/// <param name="Sessions">Its sessions in order.</param>
public sealed record ResolvedWeek(TrainingWeek Week, ValueList<ResolvedSession> Sessions);
