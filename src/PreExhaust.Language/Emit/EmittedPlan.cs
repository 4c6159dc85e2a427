using PreExhaust.Plans;

namespace PreExhaust.Language.Emit;

/// <summary>A plan as C#.</summary>
/// <param name="Path">The <c>.workout</c> file, from the project's folder, or the type that has the text.</param>
/// <param name="Index">The class that knows every plan.</param>
/// <param name="Code">
/// The class, complete but for its number among the plans of its shard; empty where there is none.
/// </param>
/// <param name="Data">The encoded plan.</param>
internal sealed record EmittedPlan(string Path, PlanTypeName Index, string Code, string Data)
{
    /// <summary>The classes of the app that its <c>progress by</c> names, as they are written.</summary>
    public ValueList<string> Progressions { get; init; }

    /// <summary>
    /// Stands in the code where the number belongs; no other text in it can hold this character.
    /// </summary>
    internal const string NumberMark = "\0";

    /// <summary>
    /// The shard that the plan goes to: the same wherever and with whatever else it is built.
    /// </summary>
    public int Shard { get; } = ShardNumber.Of(Path);
}
