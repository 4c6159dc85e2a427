using CsCheck;
using PreExhaust.Analysis;
using PreExhaust.Language.Formatting;
using PreExhaust.Tests.Plans.Encoding;

namespace PreExhaust.Language.Tests.Printing;

public sealed class RoundTripTests
{
    [Fact]
    public void A_printed_plan_reads_back_as_itself() => RandomPlans.Plan.Sample(
        plan =>
        {
            var text = plan.ToWorkoutText();
            var document = WorkoutText.Parse(text);
            Assert.True(!Errors(document).Any(), string.Join('\n', Errors(document)));
            Assert.Equal(text, document.Plan.ToWorkoutText());
            Assert.Equal(plan, document.Plan.WithoutAnchors());
        },
        iter: Samples.OrAsAsked(300),
        print: plan => plan.ToWorkoutText());

    [Fact]
    public void A_printed_plan_is_formatted() => RandomPlans.Plan.Sample(
        plan => Assert.Equal(plan.ToWorkoutText(), WorkoutFormatter.Format(plan.ToWorkoutText())),
        iter: Samples.OrAsAsked(300),
        print: plan => plan.ToWorkoutText());

    [Fact]
    public void Whatever_a_plan_holds_its_text_says_that_or_is_refused() => AnyPlan.Plan.Sample(
        plan =>
        {
            var text = plan.ToWorkoutText();
            var document = WorkoutText.Parse(text);
            Assert.True(Errors(document).Any() || document.Plan.ToWorkoutText() == text, document.Plan.ToWorkoutText());
        },
        iter: Samples.OrAsAsked(300),
        print: plan => plan.ToWorkoutText());

    [Fact]
    public void Any_words_of_an_author_can_be_printed_and_read() => Gen.Select(RandomPlans.Plan, WildWords.Any).Sample(
        (plan, words) =>
        {
            var text = WildWords.In(plan, words).ToWorkoutText();
            var document = WorkoutText.Parse(text);
            Assert.True(!Errors(document).Any(), string.Join('\n', Errors(document)));
            Assert.Equal(text, document.Plan.ToWorkoutText());
            Assert.Equal(text, WorkoutFormatter.Format(text));
        },
        iter: Samples.OrAsAsked(300),
        print: sample => WildWords.In(sample.Item1, sample.Item2).ToWorkoutText());

    private static IEnumerable<string> Errors(WorkoutDocument document) =>
        from error in document.Diagnostics
        where error.Severity == Severity.Error
        let line = document.Source.PositionAt(error.Span.Start).Line
        select $"{document.Source[document.Source.LineContent(line - 1)]}: {error.Message}";

    [Fact]
    public void Loose_spelling_is_formatted_back() => RandomPlans.Plan.Sample(
        plan =>
        {
            var lines = plan.ToWorkoutText().Split('\n');
            var loose = string.Join('\n', lines.Select(LooseSpelling.Of));
            Assert.Equal(plan.ToWorkoutText(), WorkoutFormatter.Format(loose));
        },
        iter: Samples.OrAsAsked(200),
        print: plan => plan.ToWorkoutText());

    [Fact]
    public void Real_files_mean_the_same_after_printing()
    {
        foreach (var text in Corpus.Texts)
        {
            var document = WorkoutText.Parse(text, "plan.workout");
            if (document.Diagnostics.Any(d => d.Severity == Severity.Error))
                continue;
            var printed = document.Plan.ToWorkoutText();
            Assert.Equal(document.Plan.WithoutAnchors(), WorkoutText.Parse(printed).Plan.WithoutAnchors());
        }
    }
}
