using PreExhaust.Analysis;
using PreExhaust.Language;
using PreExhaust.Tests.Shared;

namespace PreExhaust.Tests.Analysis;

/// <summary>The folder of a rule: its page and its two programs.</summary>
internal sealed class RuleFolder(Rule rule)
{
    public static string Root { get; } = Repository.PathOf("src", "PreExhaust", "Analysis", "Rules");

    public RuleDescriptor Rule { get; } = rule.Descriptor;

    public string Name { get; } = rule.GetType().Namespace!.Split('.')[^1];

    public string Page => Text("README.md");

    public string PagePath => Path.Combine(Root, Name, "README.md");

    public string BeforeText => Text("before.workout");

    public string AfterText => Text("after.workout");

    public WorkoutDocument Before => WorkoutText.Parse(BeforeText, "before.workout");

    public WorkoutDocument After => WorkoutText.Parse(AfterText, "after.workout");

    public static RuleFolder Of(string id) =>
        new(RuleSet.Default.Single(rule => rule.Descriptor.Id == id));

    /// <summary>What a comment directly above a line says is reported there.</summary>
    public (string Id, string Text, int Line) Mark()
    {
        var marks = BeforeText.Split('\n')
            .Select((line, index) => (Text: line.Trim(), Line: index + 2))
            .Where(line => line.Text.StartsWith("// PEX", StringComparison.Ordinal));
        var (text, line) = Assert.Single(marks);
        var parts = text["// ".Length..].Split(": ", 2);
        return (parts[0], parts[1], line);
    }

    private string Text(string file) =>
        File.ReadAllText(Path.Combine(Root, Name, file)).ReplaceLineEndings("\n");
}
