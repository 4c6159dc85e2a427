using PreExhaust.Plans;

namespace PreExhaust.Roslyn.Fluent;

/// <summary>Why a plan cannot be made.</summary>
/// <param name="Message">What the code says when it runs.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record PlanProblem(string Message, Anchor Place);
