namespace PreExhaust.Plans.Printing;

/// <summary>What stands above an exercise and so need not be said in its lines.</summary>
/// <param name="Settings">The settings that hold there.</param>
/// <param name="Weeks">The number of weeks.</param>
internal sealed record PrintContext(PlanSettings Settings, int Weeks);
