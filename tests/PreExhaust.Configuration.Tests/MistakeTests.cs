using PreExhaust.Analysis;
using PreExhaust.Language.Text;

namespace PreExhaust.Configuration.Tests;

public sealed class MistakeTests
{
    [Theory]
    [InlineData("dotnet_diagnostic.PEX1001.severity = error")]
    [InlineData("dotnet_diagnostic.pex1001.severity: NONE ; not for us")]
    [InlineData("dotnet_diagnostic.PEX0302.severity = default")]
    [InlineData("dotnet_analyzer_diagnostic.category-PreExhaust.severity = silent")]
    [InlineData("preexhaust_preset = strict")]
    [InlineData("preexhaust_preset = unset")]
    [InlineData("PEX4002.most_weekly_sets = 24")]
    [InlineData("PEX4002.most_weekly_sets = unset")]
    [InlineData("dotnet_diagnostic.CA1000.severity = loud")]
    [InlineData("pexeso_threshold = high")]
    [InlineData("# dotnet_diagnostic.PEX1001.severity = loud")]
    [InlineData("PEX1001")]
    public void What_has_a_meaning_or_is_not_ours_is_left_alone(string line) => Assert.Empty(Check($"[*]\n{line}\n"));

    [Theory]
    [InlineData(
        "dotnet_diagnostic.PEX1001.severity = warn",
        "(2,38) 'warn' is no severity. It can be: error, warning, suggestion, silent, none, default.")]
    [InlineData(
        "dotnet_diagnostic.PEX1001.severity =",
        "(2,37) '' is no severity. It can be: error, warning, suggestion, silent, none, default.")]
    [InlineData("dotnet_diagnostic.PEX1099.severity = none", "(2,1) There is no rule PEX1099. Did you mean PEX1009?")]
    [InlineData(
        "dotnet_diagnostic.PEX0101.severity = none",
        "(2,1) PEX0101 is no rule but a message of the language; its severity cannot be set here.")]
    [InlineData(
        "dotnet_diagnostic.PEX1001 = none",
        "(2,1) There is no key dotnet_diagnostic.PEX1001; a severity is set as dotnet_diagnostic.PEX1001.severity.")]
    [InlineData("preexhaust_preset = srtict", "(2,21) 'srtict' is no preset. It can be: default, strict, none.")]
    [InlineData("preexhaust_prest = strict", "(2,1) There is no key preexhaust_prest. Did you mean preexhaust_preset?")]
    [InlineData(
        "PEX4002.most_weekly_set = 24",
        "(2,1) There is no option PEX4002.most_weekly_set. Did you mean PEX4002.most_weekly_sets?")]
    [InlineData("PEX1001.anything = 24", "(2,1) There is no option PEX1001.anything.")]
    [InlineData(
        "PEX1002.severity = error",
        "(2,1) There is no key PEX1002.severity; a severity is set as dotnet_diagnostic.PEX1002.severity.")]
    [InlineData(
        "pex1002 = None",
        "(2,1) There is no key pex1002; a severity is set as dotnet_diagnostic.PEX1002.severity.")]
    [InlineData(
        "PEX4002.most_weekly_sets = 24,5",
        "(2,28) '24,5' is no number; 32 holds. Write it like 12 or 2.5.")]
    [InlineData(
        "  PEX4002.most_weekly_sets = 500 # much",
        "(2,30) PEX4002.most_weekly_sets goes from 1 to 200; 500 counts as the nearest.")]
    public void What_has_none_is_said_at_its_place(string line, string expected) =>
        Assert.Equal([expected], Check($"[*.workout]\n{line}\n"));

    [Theory]
    [InlineData("[*.cs]", "PEX0106")]
    [InlineData("[*]", "PEX0105")]
    [InlineData("[{Plans,Tests}/**.cs]", "PEX0231")]
    [InlineData("[*.cs]", "PEX0116")]
    public void What_plans_in_code_say_of_the_language_is_set_where_code_is(string section, string id)
    {
        Assert.Empty(Check($"{section}\ndotnet_diagnostic.{id}.severity = none\n"));
        Assert.Equal(
            [$"(2,1) {id} is no rule but a message of the language; its severity cannot be set here. "
                + "For plans in C# it can, in a section such as [*.cs]."],
            Check($"[*.workout]\ndotnet_diagnostic.{id}.severity = none\n"));
    }

    [Theory]
    [InlineData("PEX0101")]
    [InlineData("PEX0221")]
    public void What_stops_a_line_from_becoming_code_is_set_nowhere(string id) => Assert.Equal(
        [$"(2,1) {id} is no rule but a message of the language; its severity cannot be set here."],
        Check($"[*.cs]\ndotnet_diagnostic.{id}.severity = none\n"));

    [Theory]
    [InlineData("dotnet_diagnostic.PEX1001.severity = none")]
    [InlineData("preexhaust_preset = none")]
    [InlineData("PEX4002.most_weekly_sets = 24")]
    public void Above_all_sections_nothing_has_a_meaning(string line) => Assert.Equal(
        ["(1,1) This stands above all sections and is for no file; write [*.workout] above it."],
        Check(line));

    [Fact]
    public void Every_mistake_is_a_warning_of_its_line()
    {
        var text = "root = true\r\n[*]\r\nPEX1 = 1\r\n\r\ndotnet_diagnostic.PEX9.severity = none";

        Assert.Equal(["(3,1) There is no option PEX1.", "(5,1) There is no rule PEX9."], Check(text));
        Assert.All(
            EditorConfigCheck.Of(new SourceFile(".editorconfig", text)),
            mistake => Assert.Equal(("PEX0213", Severity.Warning), (mistake.Id, mistake.Severity)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[")]
    [InlineData("PEX1=")]
    [InlineData("\uFEFFpreexhaust\n[*\n=\n:\n#")]
    [InlineData("[*]\ndotnet_diagnostic.PEX.severity")]
    [InlineData("[*]\ndotnet_diagnostic.pex.severity = \n")]
    [InlineData("[*]\ndotnet_diagnostic.pexity = \n")]
    public void Any_text_is_survived(string text)
    {
        _ = Check(text);
        _ = Config.Of(("/gym/.editorconfig", text)).For("/gym/push.workout");
    }

    private static IReadOnlyList<string> Check(string text)
    {
        var source = new SourceFile(".editorconfig", text);
        return EditorConfigCheck.Of(source).Select(mistake =>
        {
            var place = source.PositionAt(mistake.Span.Start);
            return $"({place.Line},{place.Column}) {mistake.Message}";
        }).ToList();
    }
}
