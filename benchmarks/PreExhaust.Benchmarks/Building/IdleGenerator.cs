using Microsoft.CodeAnalysis;

namespace PreExhaust.Benchmarks.Building;

/// <summary>A generator that asks for the files and does nothing: what the compiler itself takes for each.</summary>
internal sealed class IdleGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) =>
        context.RegisterSourceOutput(context.AdditionalTextsProvider.Where(_ => false), (_, _) => { });
}
