using PreExhaust.Language.Diagnostics;
using PreExhaust.Tests.Shared;

namespace PreExhaust.Language.Tests.Errors;

public sealed class ErrorTests
{
    private static readonly string Lines = File.ReadAllText(
        Repository.PathOf("tests", "PreExhaust.Language.Tests", "Errors", "lines.workout"));

    [Fact]
    public void Messages_name_the_place_and_the_way_out() =>
        Snapshot.Match(Annotated.Lines(WorkoutText.Parse(Lines, "lines.workout")));

    [Fact]
    public void Every_fix_removes_its_message_and_brings_no_new_error()
    {
        var document = WorkoutText.Parse(Lines, "lines.workout");
        var unhelpful =
            from diagnostic in document.Diagnostics
            from fix in diagnostic.Fixes
            let mended = WorkoutText.Parse(Apply(Lines, fix), "lines.workout").Diagnostics
            where mended.Count >= document.Diagnostics.Count
            select $"{document.Source.PositionAt(diagnostic.Span.Start)} {diagnostic.Message} -> {fix.Title}: "
                + string.Join(" ", mended.Select(d => d.Message).Except(document.Diagnostics.Select(d => d.Message)));
        Assert.True(!unhelpful.Any(), string.Join("\n", unhelpful));
    }

    [Fact]
    public void Five_broken_lines_give_five_errors_each_on_its_own_token_and_healthy_lines_compile()
    {
        var document = WorkoutText.Parse(
            """
            sesion Upper
            Bench Pres: 3x5
            Overhead Press: 3x5 @88
            Barbell Row: 3x8 rets 90s
            Barbell Curl: 3x12
            Lat Pulldown: 12-8
            """);
        Assert.Equal(
            ["sesion", "Bench Pres", "@88", "rets", "12-8"],
            document.Diagnostics.Select(d => document.Source[d.Span]));
        var session = Assert.Single(document.Plan.Sessions);
        Assert.Equal("Upper", session.Name);
        Assert.Equal(5, session.Slots.Count);
        Assert.Equal("3x12", Describe.Groups(session.Slots[3].Groups));
    }

    [Fact]
    public void No_message_speaks_of_the_parser_library() => Assert.DoesNotContain(
        WorkoutText.Parse(Lines).Diagnostics,
        d => d.Message.Contains("Parsing failure", StringComparison.Ordinal)
            || d.Message.Contains("unexpected '", StringComparison.Ordinal));

    [Fact]
    public void Every_kind_of_message_has_an_id_of_its_own()
    {
        Assert.Equal(DiagnosticKinds.All.Count, DiagnosticKinds.All.Select(k => k.Id).Distinct().Count());
        Assert.All(DiagnosticKinds.All, kind => Assert.Matches("^PEX0[0-3][0-9]{2}$", kind.Id));
    }

    private static string Apply(string text, TextFix fix) =>
        text.Remove(fix.Span.Start, fix.Span.Length).Insert(fix.Span.Start, fix.NewText);
}
