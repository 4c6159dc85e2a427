using PreExhaust.Fatigue;
using PreExhaust.Plans;

namespace PreExhaust.Analysis.Ordering;

/// <summary>How loud a lost repetition is.</summary>
internal static class OrderSeverity
{
    /// <summary>
    /// Information for bodybuilders, and where a lift that is not heavy is done for growth; elsewhere a warning.
    /// </summary>
    public static Severity Of(SessionContext context, SlotWork lift) =>
        context.IsBodybuilding || (context.Settings.Goal == TrainingGoal.Hypertrophy && !lift.IsHeavy)
            ? Severity.Info
            : Severity.Warning;
}
