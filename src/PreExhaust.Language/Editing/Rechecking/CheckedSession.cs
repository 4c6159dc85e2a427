using PreExhaust.Language.Binding;
using PreExhaust.Language.Diagnostics;
using PreExhaust.Plans;

namespace PreExhaust.Language.Editing.Rechecking;

/// <summary>What is known of a session, from its header to the line before the next one.</summary>
/// <param name="FirstLine">The line of its header now, from 0.</param>
/// <param name="EndLine">The line behind its last one now.</param>
/// <param name="Bound">What it means; <c>null</c> where a bound keeps it out of the plan.</param>
/// <param name="Outer">What holds around it.</param>
/// <param name="Copied">How many items its lines ask to be copied.</param>
/// <param name="Messages">What the language says of the lines below its header, taken alone.</param>
/// <param name="Unsure">Exercises of which a line could not be read.</param>
/// <param name="Shift">How far its lines have moved since it was bound, in UTF-16 units.</param>
internal sealed record CheckedSession(
    int FirstLine,
    int EndLine,
    Session? Bound,
    PlanSettings Outer,
    int Copied,
    ValueList<Diagnostic> Messages,
    ValueList<ExerciseReference> Unsure,
    int Shift)
{
    /// <summary>The exercises that share their state with others.</summary>
    public ValueList<ExerciseSlot> Identities { get; } =
        Bound is null ? default : Bound.Slots.Where(IdentityCheck.Concerns).ToValueList();

    /// <summary>The exercises that share their state with others, where they stand now.</summary>
    public IEnumerable<PlacedSlot> PlacedIdentities => Identities.Select(slot => new PlacedSlot(slot, Shift));

    /// <summary>Whether another version of it says the same of exercises that share their state.</summary>
    public bool HasSameIdentities(CheckedSession other) =>
        Unsure == other.Unsure && Identities.Select(Identity).SequenceEqual(other.Identities.Select(Identity));

    /// <summary>The messages, where they stand now.</summary>
    public IEnumerable<Diagnostic> PlacedMessages => Messages.Select(message => message.Moved(Shift));

    private static (ExerciseReference, ValueList<ExerciseReference>, ValueList<ProgressionRule>) Identity(
        ExerciseSlot slot) =>
        (slot.Exercise, slot.Alternatives, slot.Progression.Select(rule => rule with { Source = null }).ToValueList());

    /// <summary>The same after a change of what stands above it.</summary>
    public CheckedSession Moved(ChangedLines change) => change is { LineShift: 0, Shift: 0 }
        ? this
        : this with
        {
            FirstLine = FirstLine + change.LineShift,
            EndLine = EndLine + change.LineShift,
            Shift = Shift + change.Shift,
        };
}
