using PreExhaust.Analysis.Edits;
using PreExhaust.Fatigue;

namespace PreExhaust.Analysis.Rules.AntagonistChance;

/// <summary>Two neighbours could alternate to save time.</summary>
internal sealed class AntagonistChanceRule : SessionRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "PEX9004",
        "antagonist-chance",
        "In a session over its time cap, two neighbours could alternate.",
        Severity.Hint,
        new(
            EvidenceGrade.A,
            "Pairs of opposite exercises kept or raised repetitions; over eight weeks pairs grew muscle and strength "
                + "alike in a third less time.",
            [Studies.Maia2014, Studies.Burke2024]),
        HelpPages.Of("AntagonistChance"));

    public override IEnumerable<Finding> Analyze(SessionContext context)
    {
        if (context.Settings.TimeCap is not { } cap)
            return [];
        var time = SessionTime.Estimate(context.Plan, context.Session, context.Week);
        return time <= cap ? [] : TimeSavers.Pairs(context).Select(pair => Report(context, pair, time));
    }

    private Finding Report(SessionContext context, (SlotWork First, SlotWork Second) pair, TimeSpan time)
    {
        var edit = new PairSlots(context.PlaceOf(pair.First));
        var paired = edit.Apply(context.Plan);
        var saved = time - SessionTime.Estimate(paired, paired.Sessions[context.SessionIndex], context.Week);
        return new(Descriptor, Severity.Hint, Message(pair, saved), context.PlaceOf(pair.First))
        {
            Related = [new(context.PlaceOf(pair.Second), "The other half.")],
            Fixes = [new(TimeSavers.TitleOf(pair), edit)],
        };
    }

    private static string Message((SlotWork First, SlotWork Second) pair, TimeSpan saved) =>
        $"{pair.First.Slot.Exercise} and {pair.Second.Slot.Exercise} share no muscles; "
        + FormattableString.Invariant($"alternating them saves about {saved.TotalMinutes:0} min.");
}
