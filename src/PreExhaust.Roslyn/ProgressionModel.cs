using PreExhaust.Language.Emit;
using PreExhaust.Plans;

namespace PreExhaust.Roslyn;

/// <summary>The classes of the app that its plans name.</summary>
/// <param name="Index">The class that knows every plan.</param>
/// <param name="Classes">The names as written, each with its class.</param>
internal sealed record ProgressionModel(PlanTypeName Index, ValueList<KeyValuePair<string, string>> Classes);
