using PreExhaust.Catalog;

namespace PreExhaust.Language.Binding.Definitions;

/// <summary>The definition of an exercise and what became of it.</summary>
internal sealed class ExerciseEntry(WorkoutDefinition definition, ExerciseFacts facts, string? model)
    : Entry(definition, model)
{
    public ExerciseFacts Facts { get; set; } = facts;

    /// <summary>The exercise; <c>null</c> until its model is known, and for a second definition of a name.</summary>
    public Exercise? Exercise { get; set; }

    /// <summary>The definition that it is like; <c>null</c> without, or where that is in the catalogue.</summary>
    public ExerciseEntry? Base { get; set; }

    /// <summary>The catalogued exercise that it is like.</summary>
    public Exercise? CataloguedBase { get; set; }

    /// <summary>Other names that something else has already.</summary>
    public List<(string Alias, WorkoutDefinition Earlier)> LostAliases { get; } = [];
}
