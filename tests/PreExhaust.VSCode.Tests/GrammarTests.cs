using PreExhaust.Tests.Shared;

namespace PreExhaust.VSCode.Tests;

/// <summary>The grammar that colours a text before the server has answered.</summary>
public sealed class GrammarTests
{
    private const string Scope = "source.workout";
    private static readonly string Grammar = Extension.PathOf("syntaxes", "workout.tmLanguage.json");
    private static readonly string Stored = Repository.PathOf("tests", "vscode", "grammar", "snapshots");

    [ToolFact(Extension.Node, Extension.Packages)]
    public async Task Every_kind_of_line_has_the_scopes_that_are_written_below_it()
    {
        var run = await Run("vscode-tmgrammar-test", Repository.PathOf("tests", "vscode", "grammar", "*.workout"));

        Assert.True(run.ExitCode == 0, run.Output + run.Error);
    }

    [ToolFact(Extension.Node, Extension.Packages)]
    public async Task Every_example_has_the_scopes_that_it_had()
    {
        using var folder = new TemporaryFolder();
        var accepts = Environment.GetEnvironmentVariable("PREEXHAUST_ACCEPT") == "1";
        var names = CopyExamples(folder.Path);
        foreach (var snapshot in accepts ? [] : Directory.EnumerateFiles(Stored, "*.snap"))
            File.Copy(snapshot, Path.Combine(folder.Path, Path.GetFileName(snapshot)));
        var known = Names(folder.Path, "*.snap");

        var run = await Run("vscode-tmgrammar-snap", "--scope", Scope, Path.Combine(folder.Path, "*.workout"));

        Assert.True(run.ExitCode == 0, run.Output + run.Error);
        if (accepts)
            Accept(folder.Path);
        else
            Assert.Equal(names.Select(name => name + ".snap"), known);
    }

    [Fact]
    public void No_word_of_an_example_is_without_a_colour() => Assert.Empty(
        from file in Directory.EnumerateFiles(Stored, "*.snap")
        from word in Bare(File.ReadAllLines(file))
        select $"{Path.GetFileName(file)}: {word}");

    private static Task<ProcessRun> Run(string tool, params string[] arguments) => ProcessRun.Of(
        Extension.Node,
        [Extension.PathOf("node_modules", ".bin", tool), "--grammar", Grammar, .. arguments]);

    private static List<string> CopyExamples(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(
            Repository.PathOf("examples"), "*.workout", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(Repository.PathOf("examples"), file);
            if (!path.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
                File.Copy(file, Path.Combine(folder, path.Replace(Path.DirectorySeparatorChar, '-')));
        }

        return Names(folder, "*.workout");
    }

    private static List<string> Names(string folder, string pattern) =>
    [
        .. Directory.EnumerateFiles(folder, pattern)
            .Select(file => Path.GetFileName(file))
            .Order(StringComparer.Ordinal),
    ];

    private static void Accept(string folder)
    {
        Directory.CreateDirectory(Stored);
        foreach (var old in Directory.EnumerateFiles(Stored))
            File.Delete(old);
        foreach (var snapshot in Directory.EnumerateFiles(folder, "*.snap"))
            File.Copy(snapshot, Path.Combine(Stored, Path.GetFileName(snapshot)));
    }

    /// <summary>
    /// A snapshot has a line of text behind <c>&gt;</c>, and below it the scopes of each piece, underlined.
    /// </summary>
    private static IEnumerable<string> Bare(IEnumerable<string> lines)
    {
        var text = "";
        foreach (var line in lines)
        {
            if (line.StartsWith('>'))
                text = line[1..];
            var start = line.IndexOf('^', StringComparison.Ordinal) - 1;
            if (!line.StartsWith('#') || start < 0 || line.Split(' ')[^1] != Scope)
                continue;
            var word = text.Substring(start, Math.Min(line.Count(c => c == '^'), text.Length - start));
            if (word.Any(char.IsLetterOrDigit))
                yield return $"'{word}' in '{text}'";
        }
    }
}
