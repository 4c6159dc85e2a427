using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Text;
using PreExhaust.Language;

namespace PreExhaust.Roslyn;

/// <summary>
/// Lets generator and analyzer share what they read from a text for as long as the compiler keeps the text.
/// </summary>
internal static class ParseCache
{
    private static readonly ConditionalWeakTable<object, ReadWorkout> Known = new();

    /// <summary>The text with its lines read.</summary>
    /// <param name="text">The text.</param>
    /// <param name="path">The path from the project's folder.</param>
    public static ReadWorkout Read(SourceText text, string path) => ReadAs(text, path);

    /// <summary>The text with its lines read.</summary>
    /// <param name="text">The value of a literal, which the compiler keeps as one object with the literal.</param>
    /// <param name="path">What stands for the path from the project's folder.</param>
    public static ReadWorkout Read(string text, string path) => ReadAs(text, path);

    private static ReadWorkout ReadAs(object text, string path)
    {
        var read = Known.GetValue(text, t => new(WorkoutReading.Of(t.ToString(), path)));
        return string.Equals(read.Reading.Source.Path, path, StringComparison.Ordinal)
            ? read
            : new(WorkoutReading.Of(text.ToString(), path));
    }
}
