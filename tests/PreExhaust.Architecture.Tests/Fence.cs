namespace PreExhaust.Architecture.Tests;

/// <summary>A block of <c>.workout</c> text in a Markdown file.</summary>
/// <param name="Place">The file and the line it starts on.</param>
/// <param name="ShowsErrors">Whether the block is marked as showing errors: <c>workout error</c>.</param>
/// <param name="Text">The text.</param>
internal sealed record Fence(string Place, bool ShowsErrors, string Text)
{
    private const string Mark = "```";

    /// <inheritdoc />
    public override string ToString() => Place;

    public static IEnumerable<Fence> In(string path)
    {
        var lines = SourceTree.Lines(path);
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith(Mark, StringComparison.Ordinal))
                continue;
            var start = i;
            var info = lines[start][Mark.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            while (++i < lines.Length && !lines[i].StartsWith(Mark, StringComparison.Ordinal))
            {
            }

            if (info.FirstOrDefault() == "workout")
            {
                var text = string.Concat(lines[(start + 1)..i].Select(line => line + "\n"));
                yield return new($"{path}({start + 1})", info.Contains("error"), text);
            }
        }
    }
}
