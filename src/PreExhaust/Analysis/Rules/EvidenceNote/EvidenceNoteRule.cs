using PreExhaust.Plans;

namespace PreExhaust.Analysis.Rules.EvidenceNote;

/// <summary>What is known of a declared pre-exhaust, as a note for whoever asks.</summary>
internal sealed class EvidenceNoteRule : SessionRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "PEX2006",
        "evidence-note",
        "What is known of a declared pre-exhaust.",
        Severity.Hint,
        new(
            EvidenceGrade.B,
            "One trial over 12 weeks found pre-exhaustion neither better nor worse than the usual order; of the "
                + "reverse form there are two small EMG studies that disagree and no trial.",
            [
                Studies.Fisher2014, Studies.Augustsson2003, Studies.Brennecke2009, Studies.Guarascio2016,
                Studies.Golas2017,
            ]),
        HelpPages.Of("EvidenceNote"));

    public override IEnumerable<Finding> Analyze(SessionContext context) =>
        from slot in context.Slots
        from index in slot.Slot.Intents.Places()
        let intent = slot.Slot.Intents[index]
        let compound = context.PreparedBy(slot, intent)
        where compound is not null
        select new Finding(Descriptor, Severity.Hint, Message(intent.Kind), context.PlaceOf(slot))
        {
            Target = FindingTarget.Intent,
            TargetIndex = index,
            Related = [new(context.PlaceOf(compound), "The compound that the intent is about.")],
        };

    private static string Message(IntentKind kind) => (kind == IntentKind.PreExhaust
        ? "Pre-exhaust: strength and body composition as with the usual order in one trial (12 weeks, 39 people); "
            + "the target's activity in the compound was not raised."
        : "Reverse pre-exhaust: one small EMG study for it, one against, no training study; an experiment.")
        + " That fewer reps then do as much is speculation.";
}
