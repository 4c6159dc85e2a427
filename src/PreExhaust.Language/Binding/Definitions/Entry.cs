namespace PreExhaust.Language.Binding.Definitions;

/// <summary>A definition among those of a project, and how it stands to the others.</summary>
internal abstract class Entry(WorkoutDefinition definition, string? model)
{
    public WorkoutDefinition Definition { get; } = definition;

    /// <summary>The name of what it copies; <c>null</c> without.</summary>
    public string? Model { get; } = model;

    /// <summary>The definition that has the name already; <c>null</c> where this one counts.</summary>
    public WorkoutDefinition? Earlier { get; set; }

    /// <summary>Whether nothing has the name of what it copies.</summary>
    public bool IsModelUnknown { get; set; }

    /// <summary>Whether it copies itself on some way round.</summary>
    public bool IsInCircle { get; set; }

    /// <summary>The names on the way round, where this is the first of them; <c>null</c> elsewhere.</summary>
    public string? Circle { get; set; }
}
