using PreExhaust.Fatigue;
using PreExhaust.Plans;

namespace PreExhaust.Analysis.Rules.OverCap;

/// <summary>A session takes longer than the plan allows.</summary>
internal sealed class OverCapRule : SessionRule
{
    private static readonly RuleOption Tolerance =
        new("PEX9101.tolerance", "Share above the time cap from which it is a warning", 0.2, 0, 1);

    public override RuleDescriptor Descriptor { get; } = new(
        "PEX9101",
        "over-cap",
        "A session takes longer than the plan allows.",
        Severity.Warning,
        new(
            EvidenceGrade.Logic,
            "An estimate from sets, rests and setting up, right to about a fifth. Pairing exercises saved a "
                + "third of the time "
                + "in a trial, with the same growth and strength.",
            [Studies.Burke2024]),
        HelpPages.Of("OverCap"))
    {
        Options = [Tolerance],
    };

    public override IEnumerable<Finding> Analyze(SessionContext context)
    {
        if (context.Settings.TimeCap is not { } cap || cap <= TimeSpan.Zero || context.Slots.Count == 0)
            yield break;
        var time = SessionTime.Estimate(context.Plan, context.Session, context.Week);
        if (time <= cap)
            yield break;
        var isFar = time.TotalMinutes > cap.TotalMinutes * (1 + context.Options[Tolerance]);
        var severity = isFar ? Severity.Warning : Severity.Info;
        yield return new(Descriptor, severity, Message(time, cap), new(context.SessionIndex, 0))
        {
            Target = FindingTarget.Session,
            Fixes = TimeSavers.Of(context).ToValueList(),
        };
    }

    private static string Message(TimeSpan time, TimeSpan cap) => FormattableString.Invariant(
        $"About {SessionTime.InMinutes(time):0} min (give or take a fifth), the time cap is {cap.TotalMinutes:0} min.");
}
