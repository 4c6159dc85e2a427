using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Text;
using PreExhaust.Plans;

namespace PreExhaust.Language.Editing;

/// <summary>A change that an editor offers.</summary>
/// <param name="Title">What it does, as an imperative.</param>
/// <param name="Kind">What sort of change it is.</param>
/// <param name="Changes">The changes of the text, in text order.</param>
public sealed record EditorAction(string Title, EditorActionKind Kind, ValueList<TextChange> Changes)
{
    /// <summary>The message that goes; <c>null</c> where it is about several.</summary>
    public Diagnostic? Message { get; init; }

    /// <summary>Whether it is the one to apply when somebody asks for no choice.</summary>
    public bool IsPreferred { get; init; }
}
