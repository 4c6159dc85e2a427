using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PreExhaust.Roslyn.Tests.Host;

/// <summary>A file that is read for as long as nobody gives up on it.</summary>
internal sealed class PatientFile(AdditionalText file) : AdditionalText
{
    public override string Path => file.Path;

    public override SourceText? GetText(CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return file.GetText(CancellationToken.None);
    }
}
