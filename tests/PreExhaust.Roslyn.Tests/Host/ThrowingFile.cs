using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PreExhaust.Roslyn.Tests.Host;

/// <summary>A file that stands for any bug on the way.</summary>
internal sealed class ThrowingFile(string path) : AdditionalText
{
    public override string Path { get; } = path;

    public override SourceText? GetText(CancellationToken cancellationToken = default) =>
        throw new InvalidOperationException("Some bug.");
}
