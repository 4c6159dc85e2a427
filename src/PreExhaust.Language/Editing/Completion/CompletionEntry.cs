using PreExhaust.Language.Text;

namespace PreExhaust.Language.Editing.Completion;

/// <summary>Something that may stand at a place.</summary>
/// <param name="Label">What the list shows.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Span">The text that it replaces, up to the place that was asked about.</param>
/// <param name="NewText">
/// What it writes; of a snippet with places to fill in, as the Language Server Protocol writes them.
/// </param>
public sealed record CompletionEntry(string Label, CompletionKind Kind, TextSpan Span, string NewText)
{
    /// <summary>A word or two beside the label, such as the muscles of an exercise.</summary>
    public string Detail { get; init; } = "";

    /// <summary>Whether the text uses it already.</summary>
    public bool IsUsed { get; init; }

    /// <summary>Another name under which it was found; <c>null</c> where the label fits what was typed.</summary>
    public string? FoundAs { get; init; }
}
