using System.Security.Cryptography;
using System.Text;
using CoachApi.Plans;
using PreExhaust.Plans.Json;
using PreExhaust.Typed;

namespace CoachApi;

/// <summary>The programs that are offered. Each is a file in <c>plans</c>, and a class since the build.</summary>
internal sealed class PlanShelf
{
    private readonly Dictionary<string, OfferedPlan> _plans = new[]
    {
        Offer("first-steps", FirstSteps.Plan),
        Offer("upper-lower", UpperAndLower.Plan),
    }.ToDictionary(plan => plan.Id, StringComparer.Ordinal);

    public IEnumerable<OfferedPlan> All => _plans.Values;

    public OfferedPlan? Find(string id) => _plans.GetValueOrDefault(id);

    private static OfferedPlan Offer(string id, TypedPlan plan)
    {
        var json = PlanJson.Serialize(plan);
        var fingerprint = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(json)));
        return new(id, plan.Model, json, fingerprint) { Findings = plan.Check() };
    }
}
