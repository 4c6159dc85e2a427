using PreExhaust.Tests.Shared;

namespace PreExhaust.Roslyn.Tests.Literals;

/// <summary>The program of a rule's folder that breaks the rule.</summary>
internal sealed record RuleSample(string Folder, string Before)
{
    public static IReadOnlyList<RuleSample> All { get; } =
    [
        .. Directory.GetFiles(Root, "before.workout", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(file => new RuleSample(
                Path.GetFileName(Path.GetDirectoryName(file)!), File.ReadAllText(file).ReplaceLineEndings("\n"))),
    ];

    public string After => File.ReadAllText(Path.Combine(Root, Folder, "after.workout")).ReplaceLineEndings("\n");

    /// <summary>What a comment directly above a line says is reported there.</summary>
    public (string Id, string Text, int Line) Mark
    {
        get
        {
            var lines = Before.Split('\n');
            var mark = Array.FindIndex(lines, line => line.Trim().StartsWith("// PEX", StringComparison.Ordinal));
            var parts = lines[mark].Trim()["// ".Length..].Split(": ", 2);
            return (parts[0], parts[1], mark + 2);
        }
    }

    private static string Root => Repository.PathOf("src", "PreExhaust", "Analysis", "Rules");

    public static RuleSample Of(string folder) => All.Single(sample => sample.Folder == folder);
}
