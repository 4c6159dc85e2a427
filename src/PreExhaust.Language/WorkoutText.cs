using PreExhaust.Language.Binding.Definitions;
using PreExhaust.Plans;

namespace PreExhaust.Language;

/// <summary>Reads the <c>.workout</c> language.</summary>
public static class WorkoutText
{
    /// <summary>
    /// Parses and binds a text; whatever is wrong with it becomes a diagnostic, never an exception.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="path">The path that anchors and messages name.</param>
    public static WorkoutDocument Parse(string text, string path = "") => Parse(text, path, WorkoutDefinitions.None);

    /// <summary>
    /// Parses and binds a text of a project; whatever is wrong with it becomes a diagnostic, never an exception.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="path">The path that anchors and messages name.</param>
    /// <param name="shared">The definitions of the project; those of this text may be among them.</param>
    public static WorkoutDocument Parse(string text, string path, WorkoutDefinitions shared) =>
        WorkoutReading.Of(text, path).Bind(shared);

    /// <summary>What a text defines for itself and for the other files of its project.</summary>
    /// <param name="text">The text.</param>
    /// <param name="path">The path that messages of other files name.</param>
    public static ValueList<WorkoutDefinition> DefinitionsOf(string text, string path = "") =>
        DefinitionReader.MayDefine(text) ? WorkoutReading.Of(text, path).Definitions : default;
}
