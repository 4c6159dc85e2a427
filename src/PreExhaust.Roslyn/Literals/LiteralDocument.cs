using PreExhaust.Language;

namespace PreExhaust.Roslyn.Literals;

/// <summary>Reads the text of a literal as that of a file.</summary>
internal static class LiteralDocument
{
    /// <summary>What the text means in its project.</summary>
    /// <param name="text">The value of the literal.</param>
    /// <param name="path">The path of its C# file from the project's folder.</param>
    /// <param name="type">The type it is for, after which a text without a program line is named.</param>
    /// <param name="shared">What the files of the project define; what a literal defines is its own.</param>
    public static WorkoutDocument Of(string text, string path, string type, WorkoutDefinitions shared) =>
        ParseCache.Read(text, $"{path}/{type}.workout").Bind(shared);
}
