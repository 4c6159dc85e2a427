using PreExhaust.Plans;

namespace PreExhaust.Language.Emit.Fluent;

/// <summary>Writes plans as C# with the fluent API, so that one that was a text can go on as code.</summary>
public static class FluentCode
{
    /// <summary>
    /// The plan as an expression over several lines. It needs <c>using System; using PreExhaust.Catalog;
    /// using PreExhaust.Fluent; using PreExhaust.Plans; using static PreExhaust.Fluent.Training;</c>.
    /// </summary>
    /// <param name="plan">The plan. What no text can say of it, the code leaves out as well.</param>
    public static string Of(TrainingPlan plan) => new PlanCode(plan).Write();
}
