using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using PreExhaust.Language;
using PreExhaust.Language.Formatting;
using Severity = PreExhaust.Analysis.Severity;

namespace PreExhaust.VSCode.Tests;

/// <summary>What the extension says of itself, and what it shows.</summary>
public sealed partial class ManifestTests
{
    private const string Begin = "<!-- settings -->\n";
    private const string End = "<!-- /settings -->";
    private const string Exercise =
        "weeks 4\nmax Back Squat 100kg\n\nsession A\nBack Squat: 3x5-8 75%\n  ";

    /// <summary>Snippets that stand below an exercise.</summary>
    private static readonly string[] Clauses = ["warmup", "week", "progress", "double", "allow", "intent"];

    private static readonly JsonNode Contributes = Extension.Manifest["contributes"]!;

    private static JsonObject Settings => Contributes["configuration"]!["properties"]!.AsObject();

    [Fact]
    public void The_settings_on_the_page_are_those_of_the_manifest()
    {
        var path = Extension.PathOf("README.md");
        var page = File.ReadAllText(path).ReplaceLineEndings("\n");
        var start = page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        var end = page.IndexOf(End, StringComparison.Ordinal);
        var table = Table();
        if (Environment.GetEnvironmentVariable("PREEXHAUST_ACCEPT") == "1")
            File.WriteAllText(path, page[..start] + table + page[end..]);
        else
            Assert.Equal(table, page[start..end]);
    }

    [Fact]
    public void Every_setting_says_what_it_is_for() =>
        Assert.All(Settings, setting => Assert.EndsWith(".", Description(setting.Value!), StringComparison.Ordinal));

    [Fact]
    public void It_needs_nothing_that_only_one_shop_allows()
    {
        Assert.Null(Extension.Manifest["enabledApiProposals"]);
        Assert.Null(Extension.Manifest["extensionDependencies"]);
        Assert.Equal("MIT", (string?)Extension.Manifest["license"]);
    }

    [Fact]
    public void Every_file_that_it_names_is_there() => Assert.All(
        Files(Contributes),
        file => Assert.True(File.Exists(Extension.PathOf(file)), file));

    [Fact]
    public void Every_picture_on_its_page_is_there() => Assert.All(
        Picture().Matches(File.ReadAllText(Extension.PathOf("README.md"))),
        picture => Assert.True(File.Exists(Extension.PathOf(picture.Groups[1].Value)), picture.Value));

    [Fact]
    public void What_the_walkthrough_tells_to_do_can_be_done()
    {
        var commands = Contributes["commands"]!.AsArray().Select(command => (string)command!["command"]!).ToList();
        var named = CommandLink().Matches(Contributes["walkthroughs"]!.ToJsonString()).Select(m => m.Groups[1].Value);

        Assert.NotEmpty(named);
        Assert.All(named, command => Assert.Contains(command, commands));
    }

    [Fact]
    public void Workouts_on_its_pages_are_right_and_formatted()
    {
        var fences = Directory.EnumerateFiles(Extension.PathOf("walkthrough"), "*.md")
            .Append(Extension.PathOf("README.md"))
            .SelectMany(file => Fence().Matches(File.ReadAllText(file).ReplaceLineEndings("\n")))
            .Select(fence => (Indent: fence.Groups[1].Value, Text: fence.Groups[2].Value))
            .Select(fence => fence.Text.Replace("\n" + fence.Indent, "\n", StringComparison.Ordinal))
            .Select(text => text.TrimStart(' '))
            .ToList();

        Assert.NotEmpty(fences);
        Assert.All(fences, fence => Assert.Empty(Errors(fence)));
        Assert.All(fences, fence => Assert.Equal(fence, WorkoutFormatter.Format(fence)));
    }

    [Fact]
    public void Snippets_are_right_and_formatted_as_they_are_offered()
    {
        var snippets = JsonNode.Parse(File.ReadAllText(Extension.PathOf("snippets", "workout.json")))!.AsObject();

        Assert.All(snippets, snippet =>
        {
            var text = Placeholder().Replace(
                string.Join("\n", snippet.Value!["body"]!.AsArray().Select(line => (string)line!)),
                place => place.Groups["default"].Value.Split(',')[0]);
            var isClause = Clauses.Contains((string)snippet.Value["prefix"]!);
            var whole = isClause
                ? Exercise + text.Replace("\n", "\n  ", StringComparison.Ordinal) + "\n"
                : text.TrimEnd() + "\n";
            Assert.Empty(Errors(whole));
            Assert.Equal(whole, WorkoutFormatter.Format(whole));
        });
    }

    private static IEnumerable<string> Errors(string text) => WorkoutText.Parse(text).Diagnostics
        .Where(d => d.Severity == Severity.Error)
        .Select(d => $"{d.Id} {d.Message} in\n{text}");

    private static IEnumerable<string> Files(JsonNode node) => node switch
    {
        JsonObject all => all.SelectMany(one => one.Value is JsonValue value && value.TryGetValue<string>(out var text)
            && one.Key is "path" or "configuration" or "light" or "dark" or "markdown" ? [text] : Files(one.Value!)),
        JsonArray all => all.SelectMany(one => Files(one!)),
        _ => [],
    };

    private static string Table()
    {
        var table = new StringBuilder("| setting | default | meaning |\n|---|---|---|\n");
        foreach (var (name, setting) in Settings)
        {
            var values = setting!["enum"]?.AsArray().Select((value, i) =>
                $" `{value}`: {Lower((string?)setting["enumDescriptions"]?[i] ?? "")}");
            var meaning = Description(setting) + (setting["enumDescriptions"] is null ? "" : string.Concat(values!));
            table.Append("| `" + name + "` | `" + setting["default"]!.ToJsonString() + "` | " + meaning + " |\n");
        }

        return table.ToString();
    }

    private static string Lower(string text) => text.Length == 0 ? "" : char.ToLowerInvariant(text[0]) + text[1..];

    private static string Description(JsonNode setting) =>
        (string)(setting["description"] ?? setting["markdownDescription"])!;

    [GeneratedRegex("( *)```workout\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"!\[[^\]]+\]\(([^)]+)\)")]
    private static partial Regex Picture();

    [GeneratedRegex(@"\(command:([\w.]+)\)")]
    private static partial Regex CommandLink();

    [GeneratedRegex(@"\$(?:\d|\{\d+(?::(?<default>[^}]*)|\|(?<default>[^}]*)\|)?\})")]
    private static partial Regex Placeholder();
}
