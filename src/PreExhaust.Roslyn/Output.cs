using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PreExhaust.Language.Emit;

namespace PreExhaust.Roslyn;

/// <summary>Hands source files to the compiler.</summary>
internal static class Output
{
    public static void Shard(SourceProductionContext context, ShardModel shard, ProjectOptions options)
    {
        if (shard.Failure is { } failure)
            Reporting.Report(context, failure);
        if (shard.Plans.Count > 0)
            Add(context, ShardEmitter.FileName(shard.Number), ShardEmitter.Emit(shard.Plans, options.Emit));
    }

    public static void Index(SourceProductionContext context, IndexModel? index, ProjectOptions options)
    {
        if (index is { } model)
            Add(context, IndexEmitter.FileName, IndexEmitter.Emit(model.Type, model.Shards, options.Emit));
    }

    public static void Progressions(SourceProductionContext context, ProgressionModel? progressions)
    {
        if (progressions is { } model)
            Add(context, ProgressionEmitter.FileName, ProgressionEmitter.Emit(model.Index, model.Classes));
    }

    private static void Add(SourceProductionContext context, string name, string code) =>
        context.AddSource(name, SourceText.From(code, Encoding.UTF8));
}
