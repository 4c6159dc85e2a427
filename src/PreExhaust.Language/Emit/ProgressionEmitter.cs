namespace PreExhaust.Language.Emit;

/// <summary>
/// Writes the method that makes the classes named by <c>progress by</c>, so that a running app needs no reflection.
/// </summary>
internal static class ProgressionEmitter
{
    /// <summary>The name of the source file.</summary>
    public const string FileName = "Workouts.Progressions.g.cs";

    private const string Class = "Progressions";
    private const string Create = "Create";

    /// <summary>Writes the method.</summary>
    /// <param name="index">The class that knows every plan.</param>
    /// <param name="classes">
    /// The names as the plans write them, each with the class it means, which begins with <c>global::</c>.
    /// </param>
    public static string Emit(PlanTypeName index, IEnumerable<KeyValuePair<string, string>> classes)
    {
        var code = GeneratedFile.Begin()
            .OpenNamespace(index.Namespace)
            .Line($"static partial class {index.Name}")
            .Open()
            .Line(GeneratedFile.HiddenFromEditors)
            .Line($"internal static class {Class}")
            .Open()
            .Line($"internal static global::PreExhaust.Progression.IProgression {Create}(string name)")
            .Open()
            .Line("switch (name)")
            .Open();
        foreach (var pair in classes)
            code.Line($"case {CSharpLiteral.Of(pair.Key)}: return new {pair.Value}();");
        return code.Line("default: return null;")
            .Close()
            .Close()
            .Close()
            .Close()
            .CloseNamespace(index.Namespace)
            .ToString();
    }

    /// <summary>What names the method anywhere.</summary>
    internal static string Method(PlanTypeName index) => $"global::{index.FullName}.{Class}.{Create}";
}
