using System.Text.Json.Serialization;
using PreExhaust.Plans.Json;

namespace PreExhaust.Plans;

/// <content>What <c>System.Text.Json</c> makes of a plan is what <see cref="PlanJson"/> makes of it.</content>
[JsonConverter(typeof(PlanConverter))]
public sealed partial record TrainingPlan;
