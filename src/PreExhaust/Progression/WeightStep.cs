using PreExhaust.Plans;

namespace PreExhaust.Progression;

/// <summary>How a weight moves.</summary>
/// <param name="Change">The amount after it, of a weight before it, in the same unit.</param>
/// <param name="Factor">By how much it scales lighter sets, 1 for a step in weight.</param>
/// <param name="Step">The step in weight; <c>null</c> for a share.</param>
internal sealed record WeightStep(Func<Mass, decimal> Change, decimal Factor, Mass? Step);
