using PreExhaust.Plans.Encoding;

namespace PreExhaust.Language.Emit;

/// <summary>Writes source files that hold several plans each.</summary>
internal static class ShardEmitter
{
    /// <summary>The number of shards.</summary>
    public const int Count = ShardNumber.Count;

    private const string Shard = "global::PreExhaust.Typed.PlanShard";

    /// <summary>The source file of a shard.</summary>
    /// <param name="plans">The plans of one shard in the order of their files; at least one.</param>
    /// <param name="options">What the project says.</param>
    public static string Emit(IReadOnlyList<EmittedPlan> plans, EmitOptions options)
    {
        var index = plans[0].Index;
        var code = GeneratedFile.Begin();
        for (var i = 0; i < plans.Count; i++)
        {
            if (plans[i].Code is { Length: > 0 } written)
                code.Raw(written.Replace(EmittedPlan.NumberMark, NameScope.Numbered("", i))).Line("");
        }

        var named = plans.Any(plan => plan.Progressions.Count > 0) ? $", {ProgressionEmitter.Method(index)}" : "";
        var literal = CSharpLiteral.Of(PlanWriter.Join(plans.Select(p => p.Data).ToArray()));
        code.OpenNamespace(index.Namespace)
            .Line($"static partial class {index.Name}")
            .Open()
            .Line(GeneratedFile.HiddenFromEditors)
            .Line($"internal static class {ShardNumber.ClassName(plans[0].Shard)}")
            .Open();
        if (options.HasUtf8Literals)
        {
            code.Line($"internal static readonly {Shard} Plans = new {Shard}(Data{named});")
                .Line($"private static global::System.ReadOnlySpan<byte> Data() => {literal}u8;");
        }
        else
        {
            code.Line($"internal static readonly {Shard} Plans = new {Shard}({literal}{named});");
        }

        return code.Close().Close().CloseNamespace(index.Namespace).ToString();
    }

    /// <summary>The name of a shard's source file.</summary>
    public static string FileName(int shard) => $"Workouts.{ShardNumber.ClassName(shard)}.g.cs";
}
