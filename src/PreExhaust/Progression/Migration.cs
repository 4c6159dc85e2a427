using PreExhaust.Plans;

namespace PreExhaust.Progression;

/// <summary>What an edit of the text means for a state.</summary>
/// <param name="State">
/// The state for the text as it is now. What the text no longer has stays in it, so that putting a line back finds its
/// progress again; <see cref="ProgramState.Without"/> forgets it.
/// </param>
public sealed record Migration(ProgramState State)
{
    /// <summary>The exercises that go on.</summary>
    public ValueList<ExerciseReference> Kept { get; init; }

    /// <summary>The exercises that start afresh.</summary>
    public ValueList<ExerciseReference> Added { get; init; }

    /// <summary>The exercises that the text no longer has.</summary>
    public ValueList<ExerciseReference> Removed { get; init; }

    /// <summary>The renames that were asked for and done.</summary>
    public ValueList<Rename> Renamed { get; init; }

    /// <summary>
    /// Removed and added exercises that may be the same one: another variant, or a name that looks alike. Nothing is
    /// done about them unless asked for, because a wrong guess would be a wrong load.
    /// </summary>
    public ValueList<Rename> Suggested { get; init; }

    /// <summary>What else the edit changed, each a sentence: the week, the block, a stage.</summary>
    public ValueList<string> Notices { get; init; }

    /// <summary>Whether nothing but the kept exercises remains to be told.</summary>
    public bool IsClean => Added.Count + Removed.Count + Renamed.Count + Notices.Count == 0;
}
