using System.Text;
using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Text;
using PreExhaust.Tests.Shared;

namespace PreExhaust.Language.Tests.Errors;

public sealed class ErrorTests
{
    private static readonly string Lines = File.ReadAllText(
        Repository.PathOf("tests", "PreExhaust.Language.Tests", "Errors", "lines.workout"));

    [Fact]
    public void Messages_name_the_place_and_the_way_out() =>
        Snapshot.Match(Annotate(WorkoutText.Parse(Lines, "lines.workout")));

    [Fact]
    public void Every_fix_removes_its_message_and_brings_no_new_error()
    {
        var document = WorkoutText.Parse(Lines, "lines.workout");
        foreach (var diagnostic in document.Diagnostics)
        {
            foreach (var fix in diagnostic.Fixes)
            {
                var mended = WorkoutText.Parse(Apply(Lines, fix), "lines.workout");
                var line = document.Source.PositionAt(diagnostic.Span.Start).Line;
                var isGone = mended.Diagnostics.Count(d => d.Message == diagnostic.Message)
                    < document.Diagnostics.Count(d => d.Message == diagnostic.Message);
                Assert.True(isGone, $"Line {line}: '{fix.Title}' leaves '{diagnostic.Message}'.");
            }
        }
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
        Assert.All(DiagnosticKinds.All, kind => Assert.Matches("^PEX0[0-2][0-9]{2}$", kind.Id));
    }

    private static string Apply(string text, TextFix fix) =>
        text.Remove(fix.Span.Start, fix.Span.Length).Insert(fix.Span.Start, fix.NewText);

    /// <summary>Each line with what is said about it below.</summary>
    private static string Annotate(WorkoutDocument document)
    {
        var annotated = new StringBuilder();
        for (var line = 0; line < document.Source.LineCount; line++)
        {
            var content = document.Source.LineContent(line);
            annotated.Append(document.Source[content]).Append('\n');
            foreach (var diagnostic in document.Diagnostics)
            {
                var position = document.Source.PositionAt(diagnostic.Span.Start);
                if (position.Line == line + 1)
                    AppendMessage(annotated, diagnostic, position);
            }
        }

        return annotated.ToString();
    }

    private static void AppendMessage(StringBuilder text, Diagnostic diagnostic, LinePosition position)
    {
        text.Append(' ', position.Column - 1).Append('^', Math.Max(1, diagnostic.Span.Length)).Append('\n');
        text.AppendJoin("", "    ", diagnostic.Severity, " ", diagnostic.Id, ": ", diagnostic.Message, "\n");
        foreach (var fix in diagnostic.Fixes)
            text.Append("    fix: ").Append(fix.Title).Append('\n');
    }
}
