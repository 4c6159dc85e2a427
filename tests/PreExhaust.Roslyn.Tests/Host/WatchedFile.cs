using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PreExhaust.Roslyn.Tests.Host;

/// <summary>An empty file that tells whether anybody cared for it.</summary>
internal sealed class WatchedFile(string path) : AdditionalText
{
    public override string Path { get; } = path;

    /// <summary>Whether its text was asked for.</summary>
    public bool IsRead { get; private set; }

    public override SourceText GetText(CancellationToken cancellationToken = default)
    {
        IsRead = true;
        return SourceText.From("");
    }
}
