using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Text;
using PreExhaust.Language;

namespace PreExhaust.Roslyn;

/// <summary>
/// Lets generator and analyzer share the parse of a text for as long as the compiler keeps the text.
/// </summary>
internal static class ParseCache
{
    private static readonly ConditionalWeakTable<SourceText, WorkoutDocument> Documents = new();

    /// <summary>The document of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="path">The path from the project's folder.</param>
    public static WorkoutDocument Parse(SourceText text, string path)
    {
        var document = Documents.GetValue(text, t => WorkoutText.Parse(t.ToString(), path));
        return string.Equals(document.Source.Path, path, StringComparison.Ordinal)
            ? document
            : WorkoutText.Parse(text.ToString(), path);
    }
}
