using PreExhaust.Language;
using PreExhaust.Tests.Shared;

namespace PreExhaust.Tests.Analysis;

/// <summary>Every text of the repository that rules may have something to say about.</summary>
internal static class FixCorpus
{
    private const string Mark = "```";

    public static IReadOnlyList<WorkoutDocument> Documents { get; } =
    [
        .. Files("examples").Concat(Files("tests", "PreExhaust.Tests", "PublishedSessions"))
            .Concat(Files("src", "PreExhaust", "Analysis", "Rules"))
            .Select(file => Read(file, File.ReadAllText(file))),
        .. Pages().SelectMany(Fences),
    ];

    /// <summary>The name of a text: its path below the top folder.</summary>
    public static string NameOf(string file) =>
        Path.GetRelativePath(Repository.Root, file).Replace(Path.DirectorySeparatorChar, '/');

    private static WorkoutDocument Read(string file, string text) =>
        WorkoutText.Parse(text.ReplaceLineEndings("\n"), NameOf(file));

    private static IEnumerable<string> Files(params string[] folder) =>
        Directory.GetFiles(Repository.PathOf(folder), "*.workout", SearchOption.AllDirectories)
            .Where(file => !NameOf(file).Split('/').Any(folder => folder is "bin" or "obj"))
            .Order(StringComparer.Ordinal);

    private static IEnumerable<string> Pages() =>
        Directory.GetFiles(Repository.PathOf("docs"), "*.md").Order(StringComparer.Ordinal)
            .Append(Repository.PathOf("README.md"));

    private static IEnumerable<WorkoutDocument> Fences(string page) => File.ReadAllText(page)
        .ReplaceLineEndings("\n")
        .Split($"\n{Mark}workout\n")
        .Skip(1)
        .Select((block, i) => Read($"{page}#{i + 1}", block[..block.IndexOf(Mark, StringComparison.Ordinal)]));
}
