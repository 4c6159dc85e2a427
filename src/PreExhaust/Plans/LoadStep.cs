namespace PreExhaust.Plans;

/// <summary>The smallest change of load on an implement: <c>step dumbbell 2kg</c>.</summary>
/// <param name="Implement">The implement as the catalogue's loadability names it: barbell, dumbbell, stack, ...</param>
/// <param name="Step">The step; above zero.</param>
public sealed record LoadStep(string Implement, Mass Step);
