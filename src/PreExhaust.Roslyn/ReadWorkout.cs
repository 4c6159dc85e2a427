using PreExhaust.Language;

namespace PreExhaust.Roslyn;

/// <summary>A text with its lines read, and what they meant when they were bound last.</summary>
internal sealed class ReadWorkout(WorkoutReading reading)
{
    private Tuple<WorkoutDefinitions, WorkoutDocument>? _last;

    public WorkoutReading Reading { get; } = reading;

    /// <summary>What the lines mean in a project.</summary>
    public WorkoutDocument Bind(WorkoutDefinitions shared)
    {
        if (Volatile.Read(ref _last) is { } last && last.Item1.Equals(shared))
            return last.Item2;
        var document = Reading.Bind(shared);
        Volatile.Write(ref _last, Tuple.Create(shared, document));
        return document;
    }
}
