namespace PreExhaust.Progression.Json;

/// <summary>What is wrong with a text that should be a state.</summary>
internal static class Broken
{
    public static FormatException State(string problem, Exception? cause = null) =>
        new($"This is no program state: {problem}.", cause);
}
