using CsCheck;
using Microsoft.CodeAnalysis;
using PreExhaust.Language;
using PreExhaust.Language.Tests;
using PreExhaust.Language.Tests.Printing;
using PreExhaust.Plans;
using PreExhaust.Plans.Json;
using PreExhaust.Roslyn.Tests.Host;

namespace PreExhaust.Roslyn.Tests.Fluent;

public sealed class FluentRoundTripTests
{
    private const int PlansPerFile = 20;
    private const int Excerpt = 300;

    [Fact]
    public void A_plan_written_as_code_is_that_plan_when_it_runs() => RandomPlans.Plan.Array[PlansPerFile].Sample(
        plans =>
        {
            var compilation = FluentSource.Compilation(FluentSource.Of(plans));
            Assert.DoesNotContain(compilation.GetDiagnostics(), d => d.Severity == DiagnosticSeverity.Error);
            var made = (TrainingPlan[])compilation.Load().Run()!;
            foreach (var (expected, actual) in plans.Zip(made))
            {
                AssertSame(expected, actual);
                AssertSame(expected, WorkoutText.Parse(actual.ToWorkoutText()).Plan.WithoutAnchors());
            }
        },
        iter: Samples.OrAsAsked(6),
        threads: 1,
        print: _ => "");

    [Fact]
    public void Folding_code_gives_the_plan_that_running_it_gives() => RandomPlans.Plan.Array[PlansPerFile].Sample(
        plans =>
        {
            var source = FluentSource.Of(plans);
            var folded = Folding.PlansIn(source);
            if (folded.Contains(null))
                Assert.Fail(string.Join("\n", Folding.UnknownIn(source)));
            foreach (var (expected, actual) in plans.Zip(folded))
                AssertSame(expected, actual?.WithoutAnchors());
        },
        iter: Samples.OrAsAsked(6),
        threads: 1,
        print: _ => "");

    /// <summary>Shows where the plans begin to differ.</summary>
    private static void AssertSame(TrainingPlan expected, TrainingPlan? actual)
    {
        if (expected == actual)
            return;
        var (wanted, got) = (PlanJson.Serialize(expected), actual is null ? "" : PlanJson.Serialize(actual));
        var same = wanted.Zip(got).TakeWhile(pair => pair.First == pair.Second).Count();
        var start = Math.Max(0, same - Excerpt);
        Assert.Fail($"{wanted.Substring(start, Math.Min(wanted.Length - start, 2 * Excerpt))}\n---\n"
            + got.Substring(start, Math.Min(got.Length - start, 2 * Excerpt)));
    }
}
