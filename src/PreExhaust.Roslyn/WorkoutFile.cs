using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PreExhaust.Roslyn;

/// <summary>Tells <c>.workout</c> files from others.</summary>
internal static class WorkoutFile
{
    public static bool Is(AdditionalText file) => file.Path.EndsWith(".workout", StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// Whether the compiler had to guess the encoding, because the bytes are not valid UTF-8.
    /// </summary>
    public static bool IsGuessed(SourceText text) =>
        text.Encoding is { } encoding and not (UTF8Encoding or UnicodeEncoding or UTF32Encoding)
        && encoding.CodePage != Encoding.UTF8.CodePage;
}
