namespace PreExhaust.Plans;

/// <summary>A day of the week on which a session is done.</summary>
/// <param name="Day">The day.</param>
/// <param name="Half">The part of the day.</param>
public sealed record SessionDay(DayOfWeek Day, DayHalf Half = DayHalf.Any);
