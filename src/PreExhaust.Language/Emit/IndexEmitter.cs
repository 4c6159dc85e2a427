namespace PreExhaust.Language.Emit;

/// <summary>Writes the class through which every plan can be found by name.</summary>
internal static class IndexEmitter
{
    /// <summary>The name of the source file.</summary>
    public const string FileName = "Workouts.g.cs";

    /// <summary>Writes the class.</summary>
    /// <param name="index">Its name.</param>
    /// <param name="shards">The shards that hold a plan.</param>
    /// <param name="options">What the project says.</param>
    public static string Emit(PlanTypeName index, IEnumerable<int> shards, EmitOptions options)
    {
        const string planIndex = "global::PreExhaust.Typed.PlanIndex";
        const string plan = "global::PreExhaust.Typed.TypedPlan";
        var found = options.HasNullableAnnotations ? plan + "?" : plan;
        var fields = shards.Distinct().OrderBy(s => s).Select(s => ShardNumber.ClassName(s) + ".Plans");
        var code = GeneratedFile.Begin();
        if (options.HasNullableAnnotations)
            code.Line("#nullable enable annotations").Line("");
        return code
            .OpenNamespace(index.Namespace)
            .Line(DocumentationText.Summary("Every plan of this project."))
            .Line($"{options.Accessibility} static partial class {index.Name}")
            .Open()
            .Line($"private static readonly {planIndex} Index = new {planIndex}({string.Join(", ", fields)});")
            .Line("")
            .Line(DocumentationText.Summary("All plans in the order of their files."))
            .Line($"public static global::System.Collections.Generic.IReadOnlyList<{plan}> All => Index;")
            .Line("")
            .Line(DocumentationText.Summary(
                "The plan of this name or of this file; null without one. Case does not count."))
            .Line($"public static {found} Find(string nameOrFile) => Index.Find(nameOrFile);")
            .Close()
            .CloseNamespace(index.Namespace)
            .ToString();
    }
}
