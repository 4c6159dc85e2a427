using System.Collections.Immutable;
using PreExhaust.Language;
using PreExhaust.Plans;

namespace PreExhaust.LanguageServer.Workspace;

/// <summary>What the files of a project define for each other, in one state of it; immutable.</summary>
internal sealed class ProjectState
{
    private readonly Lazy<WorkoutDefinitions> _definitions;

    /// <param name="onDisk">What each file on disk defines, by full path.</param>
    /// <param name="open">The open documents, by full path; they count instead of their files.</param>
    /// <param name="before">The state before this one.</param>
    public ProjectState(
        Lazy<ImmutableDictionary<string, ValueList<WorkoutDefinition>>> onDisk,
        ImmutableDictionary<string, DocumentText> open,
        ProjectState? before)
    {
        OnDisk = onDisk;
        Open = open;
        Known = before?.Known;
        _definitions = new(Collect);
    }

    /// <summary>What is around a document that is in no project.</summary>
    public static ProjectState Nothing { get; } = new(
        new(ImmutableDictionary<string, ValueList<WorkoutDefinition>>.Empty),
        ImmutableDictionary<string, DocumentText>.Empty,
        null);

    public Lazy<ImmutableDictionary<string, ValueList<WorkoutDefinition>>> OnDisk { get; }

    public ImmutableDictionary<string, DocumentText> Open { get; }

    /// <summary>All definitions; the same object as before where they are the same.</summary>
    public WorkoutDefinitions Definitions => _definitions.Value;

    /// <summary>The last definitions that somebody asked for.</summary>
    private WorkoutDefinitions? Known { get; set; }

    private WorkoutDefinitions Collect()
    {
        var closed = OnDisk.Value.Where(file => !Open.ContainsKey(file.Key)).SelectMany(file => file.Value);
        var definitions = new WorkoutDefinitions(
            closed.Concat(Open.Values.SelectMany(text => text.Reading.Definitions)));
        return Known = definitions.Equals(Known) ? Known : definitions;
    }
}
