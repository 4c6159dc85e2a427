using PreExhaust.Language.Text;

namespace PreExhaust.Language.Editing.Rechecking;

/// <summary>The lines in which two versions of a text differ, from 0; all others are equal with their breaks.</summary>
/// <param name="First">The first one, in both.</param>
/// <param name="OldEnd">The one behind the last, in the old version.</param>
/// <param name="NewEnd">The one behind the last, in the new version.</param>
/// <param name="Shift">How far the text behind them has moved, in UTF-16 units.</param>
internal readonly record struct ChangedLines(int First, int OldEnd, int NewEnd, int Shift)
{
    /// <summary>So many units are compared at once.</summary>
    private const int Step = 256;

    /// <summary>By how many lines what stands behind them has moved.</summary>
    public int LineShift => NewEnd - OldEnd;

    /// <summary>Compares two versions.</summary>
    public static ChangedLines Between(SourceFile old, SourceFile changed)
    {
        var shorter = Math.Min(old.Text.Length, changed.Text.Length);
        var head = CommonStart(old.Text, changed.Text, shorter);
        var tail = CommonEnd(old.Text, changed.Text, shorter - head);
        var (oldEnd, newEnd) = (old.Text.Length - tail, changed.Text.Length - tail);
        // What ends a line may be half of a longer line break that the change completes or takes apart.
        var first = head > 0 && old.Text[head - 1] == '\r' ? head - 1 : head;
        var behind = IsBehindBreak(old, oldEnd) && IsBehindBreak(changed, newEnd) ? 0 : 1;
        return new(
            LineOf(old, first),
            LineOf(old, oldEnd) + behind,
            LineOf(changed, newEnd) + behind,
            changed.Text.Length - old.Text.Length);
    }

    private static int LineOf(SourceFile source, int place) => source.PositionAt(place).Line - 1;

    private static bool IsBehindBreak(SourceFile source, int place) => place > 0 && source.Text[place - 1] == '\n';

    private static int CommonStart(string one, string other, int most)
    {
        var length = 0;
        while (length + Step <= most && one.AsSpan(length, Step).SequenceEqual(other.AsSpan(length, Step)))
            length += Step;
        while (length < most && one[length] == other[length])
            length++;
        return length;
    }

    private static int CommonEnd(string one, string other, int most)
    {
        var length = 0;
        while (length + Step <= most && At(one, length).SequenceEqual(At(other, length)))
            length += Step;
        while (length < most && one[one.Length - 1 - length] == other[other.Length - 1 - length])
            length++;
        return length;

        static ReadOnlySpan<char> At(string text, int behind) => text.AsSpan(text.Length - behind - Step, Step);
    }
}
