using PreExhaust.Catalog;
using PreExhaust.Plans;

namespace PreExhaust.Language.Binding.Definitions;

/// <summary>What the definitions of one file mean.</summary>
/// <param name="Exercises">The exercises.</param>
/// <param name="Schemes">What the schemes prescribe, under their names and without places.</param>
internal sealed record DefinedHere(ValueList<Exercise> Exercises, ValueList<ExerciseSlot> Schemes)
{
    public static DefinedHere Nothing { get; } = new(default, default);
}
