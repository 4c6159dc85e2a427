using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace PreExhaust.LanguageServer.Tests;

public sealed class PreviewTests
{
    private const string Weeks = """
        program Waves
        weeks 3
        max Back Squat 100kg

        session A
        Back Squat: 3x5 70%
          week 3: 3x3 90%

        session B
        Leg Press: 3x10 @8

        """;

    [Theory]
    [InlineData(0, "A")]
    [InlineData(5, "A")]
    [InlineData(8, "B")]
    [InlineData(10, "B")]
    public async Task It_shows_the_session_of_the_place(int line, string session) =>
        Assert.Equal(session, (string?)(await Preview(Weeks, line))!["title"]);

    [Theory]
    [InlineData(5, null, 1, "70kg")]
    [InlineData(6, null, 3, "90kg")]
    [InlineData(6, 2, 2, "70kg")]
    public async Task It_shows_the_week_of_the_row_or_the_one_asked_for(int line, int? week, int shown, string load)
    {
        var preview = await Preview(Weeks, line, week);

        Assert.Equal(shown, (int?)preview!["week"]);
        Assert.Equal(3, (int?)preview["weekCount"]);
        Assert.Contains(load, (string?)preview["html"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_row_of_an_exercise_leads_to_its_line()
    {
        var html = XElement.Parse((string)(await Preview(Weeks, 5))!["html"]!);
        var link = html.Descendants("a").First(a => a.Value == "Back Squat");

        Assert.Equal("6", (string?)link.Attribute("data-line"));
    }

    [Fact]
    public async Task It_tells_the_findings_of_its_session_alone()
    {
        const string text = "session Push\nTriceps Pushdown: 4x12 @9\nBench Press: 3x8 @8\n\nsession Pull\nRow: 3x8\n";

        Assert.Contains("PEX1001", (string?)(await Preview(text, 1))!["html"], StringComparison.Ordinal);
        Assert.DoesNotContain("PEX1001", (string?)(await Preview(text, 4))!["html"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("program Empty\n")]
    public async Task A_text_without_sessions_has_none(string text) => Assert.Null(await Preview(text, 0));

    [Fact]
    public async Task A_week_beyond_the_calendar_is_shown_as_one() =>
        Assert.Equal("A", (string?)(await Preview(Weeks, 5, 500))!["title"]);

    private static async Task<JsonNode?> Preview(string text, int line, int? week = null)
    {
        await using var client = await LspClient.Started();
        await client.Open(text);
        var parameters = Documents.At(line, 0);
        if (week is not null)
            parameters["week"] = week;
        return await client.Ask("preexhaust/preview", parameters);
    }
}
