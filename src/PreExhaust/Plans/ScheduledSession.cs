namespace PreExhaust.Plans;

/// <summary>A session on a day of a week.</summary>
/// <param name="Session">The place of the session in <see cref="TrainingPlan.Sessions"/>.</param>
/// <param name="When">The day.</param>
public sealed record ScheduledSession(int Session, SessionDay When);
