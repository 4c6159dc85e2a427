namespace PreExhaust.Language.Editing;

/// <summary>Something to read between the signs of a text, which is not in it.</summary>
/// <param name="Offset">Where it stands.</param>
/// <param name="Label">What it says.</param>
/// <param name="Tooltip">What it means.</param>
public sealed record EditorInlay(int Offset, string Label, string Tooltip);
