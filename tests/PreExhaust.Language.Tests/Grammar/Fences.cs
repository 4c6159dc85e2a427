namespace PreExhaust.Language.Tests.Grammar;

/// <summary>Blocks of code in Markdown.</summary>
internal static class Fences
{
    private const string Mark = "```";

    /// <summary>The texts of all blocks that are marked with exactly these words.</summary>
    public static IEnumerable<string> In(string markdown, string mark) => markdown
        .ReplaceLineEndings("\n")
        .Split($"{Mark}{mark}\n")
        .Skip(1)
        .Select(block => block[..block.IndexOf(Mark, StringComparison.Ordinal)]);
}
