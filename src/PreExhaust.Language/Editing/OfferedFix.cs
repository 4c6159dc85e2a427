using PreExhaust.Language.Text;
using PreExhaust.Plans;

namespace PreExhaust.Language.Editing;

/// <summary>A way to mend what a diagnostic reports, as hosts offer it.</summary>
public sealed class OfferedFix
{
    private readonly Lazy<ValueList<TextChange>> _changes;

    internal OfferedFix(string title, bool isSafe, Func<ValueList<TextChange>> changes)
    {
        Title = title;
        IsSafe = isSafe;
        _changes = new(changes);
    }

    /// <summary>What it does, as an imperative.</summary>
    public string Title { get; }

    /// <summary>
    /// Whether it may be applied unasked: there is one way to mend the text, and the exercises keep their sets.
    /// </summary>
    public bool IsSafe { get; }

    /// <summary>
    /// The changes in text order; empty where the text cannot say what the fix changes in the plan. Worked out by
    /// whoever asks first, which takes some readings of the text.
    /// </summary>
    public ValueList<TextChange> Changes => _changes.Value;
}
