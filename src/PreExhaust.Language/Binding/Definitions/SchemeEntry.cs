namespace PreExhaust.Language.Binding.Definitions;

/// <summary>The definition of a scheme.</summary>
internal sealed class SchemeEntry(
    WorkoutDefinition definition, SchemeLines lines, IReadOnlyCollection<(string Id, int Start)> mistakes)
    : Entry(definition, lines.Model)
{
    public SchemeLines Lines { get; } = lines;

    /// <summary>The places in its text of what is wrong with it, which its own file reports.</summary>
    public IReadOnlyCollection<(string Id, int Start)> Mistakes { get; } = mistakes;

    /// <summary>The scheme that it copies; <c>null</c> without.</summary>
    public SchemeEntry? Base { get; set; }
}
