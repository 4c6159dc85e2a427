namespace CoachApi.Contracts;

/// <summary>Sets that share a prescription; what it does not say is empty.</summary>
/// <param name="Amount">Sets and repetitions, such as <c>3x8-10</c>.</param>
/// <param name="Load">The load, such as <c>105kg</c>.</param>
/// <param name="PerSide">The plates on each side of the bar, such as <c>20 + 2.5</c>.</param>
/// <param name="Effort">The effort, such as <c>RIR 2</c>.</param>
/// <param name="Rest">The rest after each set, such as <c>2min</c>.</param>
public sealed record GroupView(string Amount, string Load, string PerSide, string Effort, string Rest);
