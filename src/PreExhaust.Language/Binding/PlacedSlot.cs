using PreExhaust.Language.Text;
using PreExhaust.Plans;

namespace PreExhaust.Language.Binding;

/// <summary>An exercise whose lines may have moved since its anchors were set.</summary>
/// <param name="Slot">The exercise.</param>
/// <param name="Shift">How far its lines have moved, in UTF-16 units.</param>
internal readonly record struct PlacedSlot(ExerciseSlot Slot, int Shift)
{
    /// <summary>Where an anchor of the exercise stands now.</summary>
    public TextSpan SpanOf(Anchor? anchor) => anchor is null ? default : TextSpan.Of(anchor).Moved(Shift);
}
