using PreExhaust.Analysis;

namespace CoachApi.Contracts;

/// <summary>What a rule says.</summary>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Severity">How loud it is.</param>
/// <param name="Message">The sentence.</param>
/// <param name="LostShare">The share of repetitions that the order costs, 0 to 1; <c>null</c> where unknown.</param>
public sealed record FindingView(string Rule, Severity Severity, string Message, double? LostShare)
{
    internal static FindingView Of(Finding finding) =>
        new(finding.Rule.Id, finding.Severity, finding.Message, finding.PredictedLoss);
}
