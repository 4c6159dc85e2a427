using PreExhaust.Language.Diagnostics;
using PreExhaust.Plans;

namespace PreExhaust.Language.Tests.Binding;

public sealed class SuppressionTests
{
    private const string Pushdown = "Triceps Pushdown: 4x10 RIR 0";
    private const string Bench = "Bench Press: 5x5 80%, rest 3min";

    [Fact]
    public void It_belongs_to_the_exercise_it_is_indented_below_or_to_the_header_above_it()
    {
        var plan = Read(
            """
            program Arms
            allow PEX1001: arms are the priority
            goal strength

            session Upper
              allow PEX1002, PEX2002: the first week back
            > A note.
            A1 Triceps Pushdown: 4x10 RIR 0
              > Another.
              allow PEX1001: for the joints
            A2 Barbell Curl: 3x10
            """);

        Assert.Equal([new("PEX1001", "arms are the priority")], Bare(plan.Allowed));
        var session = Assert.Single(plan.Sessions);
        Assert.Equal(
            [new("PEX1002", "the first week back"), new("PEX2002", "the first week back")],
            Bare(session.Allowed));
        Assert.Equal([new("PEX1001", "for the joints")], Bare(session.Slots[0].Allowed));
        Assert.Empty(session.Slots[1].Allowed);
        Assert.Equal((10, 9), (session.Slots[0].Allowed[0].Source!.Line, session.Slots[0].Allowed[0].Source!.Column));
    }

    [Fact]
    public void Without_headers_a_line_above_the_exercises_holds_for_the_file() =>
        Assert.Single(Read($"allow PEX1001: meant\n{Bench}\n").Allowed);

    [Theory]
    [InlineData("allow PEX1001: meant", "meant")]
    [InlineData("Allow pex1001 :  meant  ", "meant")]
    [InlineData("allow: PEX1001: meant", "meant")]
    [InlineData("allow PEX1001： meant", "meant")]
    [InlineData("allow PEX1001: light // not for ever", "light")]
    [InlineData("allow PEX1001: see https://example.org/a, b; c: d", "see https://example.org/a, b; c: d")]
    [InlineData("allow PEX1001: \"no // comment\" > no note #no-tag", "\"no // comment\" > no note #no-tag")]
    [InlineData("allow PEX1001: 3x8 is light", "3x8 is light")]
    [InlineData("allow PEX1001: PEX1002 is another matter", "PEX1002 is another matter")]
    public void The_reason_is_verbatim_to_the_end_of_the_line(string line, string reason) =>
        Assert.Equal(
            [new("PEX1001", reason)], Bare(Read($"{Bench}\n  {line}\n").Sessions[0].Slots[0].Allowed));

    [Theory]
    [InlineData("Allow Press: 3x8")]
    [InlineData("\"allow PEX1001\": 3x8")]
    public void A_name_may_begin_with_the_word(string line) =>
        Assert.Equal("PEX0101", Assert.Single(WorkoutText.Parse(line).Diagnostics).Id);

    [Theory]
    [InlineData("allow PEX2001: meant")]
    [InlineData("allow PEX0005: meant")]
    [InlineData("allow PEX0302: meant")]
    [InlineData("allow PEX0900: meant")]
    public void Only_advice_can_be_allowed(string line)
    {
        var document = WorkoutText.Parse($"{line}\n{Bench}");

        Assert.Equal(DiagnosticKinds.UnknownSuppression.Id, Assert.Single(document.Diagnostics).Id);
        Assert.Contains("cannot be allowed", document.Diagnostics[0].Message, StringComparison.Ordinal);
        Assert.Empty(document.Plan.Allowed);
    }

    [Theory]
    [InlineData("allow PEX1091: meant", "PEX1001")]
    [InlineData("allow PXE1002: meant", "PEX1002")]
    [InlineData("allow synergist-first: meant", "PEX1001")]
    [InlineData("allow PEX7777: meant", null)]
    public void An_unknown_rule_is_reported_with_what_was_meant(string line, string? meant)
    {
        var diagnostic = Assert.Single(WorkoutText.Parse($"{line}\n{Bench}").Diagnostics);

        Assert.Equal(DiagnosticKinds.UnknownSuppression.Id, diagnostic.Id);
        Assert.Equal(meant, diagnostic.Fixes.SingleOrDefault()?.NewText);
    }

    [Fact]
    public void A_broken_line_allows_nothing_and_a_broken_id_leaves_its_neighbours()
    {
        Assert.Empty(WorkoutText.Parse($"allow PEX1001\n{Bench}").Plan.Allowed);
        Assert.Empty(WorkoutText.Parse($"allow PEX1001 meant\n{Bench}").Plan.Allowed);
        Assert.Equal(
            "PEX1002", Assert.Single(WorkoutText.Parse($"allow PEX7777, PEX1002: meant\n{Bench}").Plan.Allowed).RuleId);
    }

    [Fact]
    public void At_the_edge_below_an_exercise_each_fix_gives_it_a_place()
    {
        const string Text = $"session A\n{Pushdown}\nallow PEX1001: meant\n{Bench}\n";
        var fixes = Assert.Single(WorkoutText.Parse(Text).Diagnostics).Fixes;

        var (indented, moved) = (Read(Apply(Text, fixes[0])), Read(Apply(Text, fixes[1])));

        Assert.Single(indented.Sessions[0].Slots[0].Allowed);
        Assert.Single(moved.Sessions[0].Allowed);
    }

    [Fact]
    public void Below_a_line_that_is_not_read_it_belongs_to_nobody_else()
    {
        var plan = WorkoutText.Parse($"session A\n{Bench}\nblock B\n  allow PEX1001: meant\n").Plan;

        Assert.Empty(plan.Allowed.Concat(plan.Sessions[0].Allowed).Concat(plan.Sessions[0].Slots[0].Allowed));
    }

    [Fact]
    public void What_is_allowed_is_not_reported()
    {
        Assert.Equal("PEX1001", Assert.Single(WorkoutText.Parse($"{Pushdown}\n{Bench}").Check()).Id);
        Assert.Empty(WorkoutText.Parse($"{Pushdown}\n  allow PEX1001: meant\n{Bench}").Check());
        Assert.Empty(WorkoutText.Parse($"allow PEX1001: meant\n{Pushdown}\n{Bench}").Check());
    }

    [Fact]
    public void What_allows_nothing_is_reported_at_its_id()
    {
        var document = WorkoutText.Parse(
            $"program P\nallow PEX1002, PEX2002: a\nsession A\nallow PEX1001: b\n{Bench}\n  allow PEX1002: c\n");

        Assert.Equal(
            ["(2,7) PEX1002", "(2,16) PEX2002", "(4,7) PEX1001", "(6,9) PEX1002"],
            document.Check().Select(d =>
            {
                var place = document.Source.PositionAt(d.Span.Start);
                return $"({place.Line},{place.Column}) {document.Source[d.Span]}";
            }));
        Assert.All(document.Check(), d => Assert.Equal("PEX0302", d.Id));
    }

    [Fact]
    public void While_a_line_cannot_be_read_nothing_is_called_unused() =>
        Assert.Empty(WorkoutText.Parse($"{Pushdown}\n  allow PEX1001: meant\nBench Pres: 5x5 80%\n").Check());

    private static TrainingPlan Read(string text)
    {
        var document = WorkoutText.Parse(text, "plans/test.workout");
        Assert.Empty(document.Diagnostics);
        return document.Plan;
    }

    private static IEnumerable<Suppression> Bare(IEnumerable<Suppression> allowed) =>
        allowed.Select(suppression => suppression with { Source = null });

    private static string Apply(string text, TextFix fix) =>
        text.Remove(fix.Span.Start, fix.Span.Length).Insert(fix.Span.Start, fix.NewText);
}
