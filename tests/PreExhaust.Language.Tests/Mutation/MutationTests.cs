using CsCheck;
using PreExhaust.Language.Formatting;

namespace PreExhaust.Language.Tests.Mutation;

public sealed class MutationTests
{
    [Fact]
    public void Errors_appear_on_the_changed_line_and_those_that_depend_on_it() => LineMutation.Any.Sample(
        change => Assert.Empty(LineMutation.Errors(change.After).Except(Dependents(change))),
        iter: Samples.OrAsAsked(1000),
        print: change => $"line {change.Line + 1} of\n{change.After}");

    [Fact]
    public void Formatting_a_changed_text_keeps_its_meaning_and_is_done_at_once() => LineMutation.Any.Sample(
        change =>
        {
            var formatted = WorkoutFormatter.Format(change.After);
            Assert.Equal(
                WorkoutText.Parse(change.After).Plan.WithoutAnchors(),
                WorkoutText.Parse(formatted).Plan.WithoutAnchors());
            Assert.Equal(formatted, WorkoutFormatter.Format(formatted));
        },
        iter: Samples.OrAsAsked(200),
        print: change => $"line {change.Line + 1} of\n{change.After}");

    [Theory]
    [InlineData(1, "1 2 3 4 5 6")]
    [InlineData(2, "2 3 4 6")]
    [InlineData(3, "2 3 4 6")]
    [InlineData(4, "4 5 6 8")]
    [InlineData(5, "4 5 6 8")]
    [InlineData(6, "4 6")]
    public void Dependents_are_few(int line, string expected)
    {
        const string Text = """
            session Upper
            Plank: 3x45s
              rest 60s
            A1 Bench Press: 3x5
              week 2: 2x5
            A2 Barbell Row: 3x5
            session Lower
            Bench Press: 5x1
            Squat: 3x5
            """;
        var dependents = new Outline(Text).Dependents(line - 1).Append(line - 1).Distinct().Order();
        Assert.Equal(expected, string.Join(' ', dependents.Select(i => i + 1)));
    }

    private static IEnumerable<int> Dependents(LineMutation change) => new Outline(change.Before)
        .Dependents(change.Line)
        .Concat(new Outline(change.After).Dependents(change.Line))
        .Append(change.Line);
}
