using System.Text.Json.Nodes;
using PreExhaust.Analysis;
using PreExhaust.Language;
using PreExhaust.Language.Editing;
using PreExhaust.Language.Editing.Completion;

namespace PreExhaust.LanguageServer.Tests;

public sealed class CompletionTests
{
    private const string Snippets =
        """{"textDocument":{"completion":{"completionItem":{"snippetSupport":true}}}}""";

    [Theory]
    [InlineData("goal |", "hypertrophy")]
    [InlineData("goal hy|", "hypertrophy")]
    [InlineData("units |", "kg")]
    [InlineData("priority |", "triceps")]
    [InlineData("max Back S|", "Back Squat")]
    [InlineData("rotate Lower A, |", "Lower B")]
    [InlineData("rotate Lower A on |", "Fri")]
    [InlineData("session C |", "like")]
    [InlineData("session C like |", "Lower B")]
    [InlineData("session C on |", "Mon")]
    [InlineData("allow PEX1|", "PEX1001")]
    [InlineData("|", "Back Squat")]
    [InlineData("|", "session")]
    [InlineData("|", "goal")]
    [InlineData("\nA1 Dips: 3x8\nA2 Plank: 3x30s\n  > slow\n|", "A3 ")]
    [InlineData("bench pr|", "Barbell Bench Press")]
    [InlineData("A3 cal|", "Standing Calf Raise")]
    [InlineData("Bench Press: |", "3x8")]
    [InlineData("Bench Press: |", "like")]
    [InlineData("Bench Press: 3x5 |", "RIR 2")]
    [InlineData("Bench Press: 3x5 R|", "RIR 2")]
    [InlineData("Bench Press: 3x5 60|", "60kg")]
    [InlineData("Bench Press: 3x5, re|", "rest")]
    [InlineData("Bench Press: 3x5, rest |", "90s")]
    [InlineData("Bench Press: 3x5 #m|", "#main")]
    [InlineData("Bench Press: 3x5 #|", "#straps")]
    [InlineData("Bench Press: like |", "Waves")]
    [InlineData("Bench Press: 3x5 60% of |", "Back Squat")]
    [InlineData("Bench Press: 3x5 60% of |", "TM")]
    [InlineData("Bench Press: 3x5\n  |", "warmup")]
    [InlineData("Bench Press: 3x5\n  intent |", "pre-exhaust")]
    [InlineData("Bench Press: 3x5\n  intent pre-exhaust |", "quads")]
    [InlineData("Bench Press: 3x5\n  intent pre-exhaust quads for |", "Leg Press")]
    [InlineData("Bench Press: 3x5\n  progress |", "double +2.5kg")]
    [InlineData("exercise Belt Squat\n  |", "prime")]
    [InlineData("exercise Belt Squat\n  pattern |", "calf")]
    public async Task It_knows_what_may_stand_there(string written, string expected) =>
        Assert.Contains(expected, Labels(await Complete(Program.Text + written)));

    [Theory]
    [InlineData("// |")]
    [InlineData("> The |")]
    [InlineData("Bench Press: 3x5 // |")]
    [InlineData("session |")]
    public async Task Where_anything_may_stand_nothing_is_offered(string written) =>
        Assert.Empty(Labels(await Complete(Program.Text + written)));

    [Fact]
    public async Task What_the_text_uses_comes_first_and_muscles_are_shown()
    {
        var items = await Complete(Program.Text + "squat|");

        Assert.Equal("Back Squat", (string?)items[0]["label"]);
        Assert.Equal("Front Squat", (string?)items[1]["label"]);
        Assert.Contains("quads", (string?)items[0]["detail"], StringComparison.Ordinal);
        Assert.Equal(
            items.Select(item => (string?)item["sortText"]).Order(StringComparer.Ordinal),
            items.Select(item => (string?)item["sortText"]));
    }

    [Fact]
    public async Task A_name_replaces_all_of_its_words_and_leads_on_to_the_sets()
    {
        var items = await Complete(Program.Text + "front sq|");
        var edit = items[0]["textEdit"]!;

        Assert.Equal("Front Squat: ", (string?)edit["newText"]);
        Assert.Equal("20:0-20:8", Documents.Text(edit["range"]!));
    }

    [Fact]
    public async Task Another_name_finds_an_exercise_too()
    {
        var item = Assert.Single(await Complete("ohp|"))!;

        Assert.Equal("Overhead Press", (string?)item["label"]);
        Assert.Equal("OHP", (string?)item["filterText"], ignoreCase: true);
    }

    [Fact]
    public async Task A_whole_session_is_a_snippet_for_clients_that_fill_in()
    {
        var items = await Complete("ses|", Snippets);
        var snippet = items.Find(item => (string?)item["label"] == "session ...")!;

        Assert.Equal(2, (int?)snippet["insertTextFormat"]);
        Assert.DoesNotContain("session ...", Labels(await Complete("ses|")));
        var text = System.Text.RegularExpressions.Regex.Replace(
            (string)snippet["textEdit"]!["newText"]!, @"\$\{\d+:(.*?)\}|\$0", "$1");
        Assert.DoesNotContain(WorkoutText.Parse(text).Diagnostics, d => d.Severity == Severity.Error);
    }

    [Theory]
    [InlineData("goal |\nBack Squat: 3x5")]
    [InlineData("units |\nBack Squat: 3x5")]
    [InlineData("style |\nBack Squat: 3x5")]
    [InlineData("priority |\nBack Squat: 3x5")]
    [InlineData("maintain |\nBack Squat: 3x5")]
    [InlineData("rest |\nBack Squat: 3x5")]
    [InlineData("step | 2.5kg\nBack Squat: 3x5")]
    [InlineData("session A on |\nBack Squat: 3x5")]
    [InlineData("Back Squat: 3x5, rest |")]
    [InlineData("Back Squat: 3x5 |")]
    [InlineData("Back Squat: 3x5 60% of |\nmax Back Squat 100kg")]
    [InlineData("Back Squat: 3x5 60kg, progress |")]
    [InlineData("Back Squat: |")]
    [InlineData("Back Squat: 3x5, work up to |")]
    [InlineData("Back Squat: 3x5 RIR |")]
    [InlineData("Back Squat: 3x5 RPE |")]
    [InlineData("Leg Extension: 2x20\n  intent pre-exhaust |")]
    public void What_is_offered_can_be_read(string written)
    {
        var offset = written.IndexOf('|', StringComparison.Ordinal);
        var text = written.Remove(offset, 1);
        var document = new EditorDocument(WorkoutReading.Of(text), WorkoutDefinitions.None, AnalysisOptions.Default);
        var before = WorkoutText.Parse(text).Diagnostics.Select(d => d.Id).ToHashSet();

        Assert.NotEmpty(EditorCompletions.At(document, offset));
        Assert.All(EditorCompletions.At(document, offset).Where(e => e.Kind == CompletionKind.Value), entry =>
        {
            var changed = text.Remove(entry.Span.Start, entry.Span.Length).Insert(entry.Span.Start, entry.NewText);
            Assert.DoesNotContain(WorkoutText.Parse(changed).Diagnostics, d =>
                d.Severity == Severity.Error && d.Span.Start <= offset + entry.NewText.Length
                && d.Id is "PEX0001" or "PEX0002" or "PEX0003" or "PEX0102");
        });
    }

    private static IEnumerable<string> Labels(IEnumerable<JsonNode> items) =>
        items.Select(item => (string)item["label"]!);

    /// <summary>What is offered where a bar stands.</summary>
    private static async Task<List<JsonNode>> Complete(string written, string? capabilities = null)
    {
        var (line, character) = Program.Place("|", within: written);
        await using var client = await LspClient.Started(
            capabilities: capabilities is null ? null : JsonNode.Parse(capabilities));
        await client.Open(written.Replace("|", "", StringComparison.Ordinal));
        var list = await client.Ask("textDocument/completion", Documents.At(line, character));
        return [.. list!["items"]!.AsArray().Select(item => item!)];
    }
}
