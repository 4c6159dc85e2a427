using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using PreExhaust.CodeFixes.Lookups;
using PreExhaust.Roslyn;
using PreExhaust.Roslyn.Lookups;
using PreExhaust.Roslyn.Tests.Host;

namespace PreExhaust.CodeFixes.Tests.Lookups;

/// <summary>What code probably meant to ask a plan for takes the place of what it asks.</summary>
public sealed class LookupFixTests
{
    private const string Plan =
        "program Legs\n\nsession Lower A\nLeg Press: 3x10\nFront Squat: 3x5\n\nsession Lower B\nBarbell Lunge: 3x8\n";

    [Fact]
    public async Task Every_name_of_every_document_is_mended()
    {
        var test = new LookupTest("PEX0231: name 1")
        {
            NumberOfFixAllInDocumentIterations = 2,
            NumberOfFixAllInProjectIterations = 1,
            NumberOfFixAllIterations = 1,
        };
        test.TestState.Sources.Add(
            ("One.cs", Code(
                "Mine.FindSession({|PEX0231:\"B\\\"C\"|})",
                "Legs.Plan.LowerA.FindExercise(name: {|PEX0231:@\"Frnt Squat\"|})",
                "Legs.Plan.FindSession({|PEX0231:Typo|})")));
        test.TestState.Sources.Add(
            ("Two.cs", Code("WorkoutPlans.Find({|PEX0231:\"Lesg\"|})!.FindSession(\"Lower A\")", "1", "1", "Other")));
        test.FixedState.Sources.Add(
            ("One.cs", Code(
                "Mine.FindSession(\"B\\\"CD\")",
                "Legs.Plan.LowerA.FindExercise(name: \"Front Squat\")",
                "Legs.Plan.FindSession({|PEX0231:Typo|})")));
        test.FixedState.Sources.Add(
            ("Two.cs", Code("WorkoutPlans.Find(\"Legs\")!.FindSession(\"Lower A\")", "1", "1", "Other")));

        await test.RunAsync();
    }

    [Fact]
    public async Task Another_name_that_is_alike_is_offered_as_well()
    {
        var test = new LookupTest("PEX0231: name 2");
        test.TestState.Sources.Add(Code("Legs.Plan.FindSession({|PEX0231:\"Lower\"|})", "1", "1"));
        test.FixedState.Sources.Add(Code("Legs.Plan.FindSession(\"Lower B\")", "1", "1"));

        await test.RunAsync();
    }

    private static string Code(string first, string second, string third, string type = "Test") =>
        $$"""
        #nullable enable
        using PreExhaust.Plans;
        using static PreExhaust.Fluent.Training;

        static class {{type}}
        {
            const string Typo = "Lowr A";
            static readonly TrainingPlan Mine = Plan("Mine").Add(Session("B\"CD").Add(
                PreExhaust.Fluent.ExerciseSteps.Do(PreExhaust.Fluent.Exercises.LegPress)));
            static object?[] Run() => [{{first}}, {{second}}, {{third}}];
        }
        """;

    private sealed class LookupTest : CSharpCodeFixTest<LookupAnalyzer, LookupFixes, DefaultVerifier>
    {
        public LookupTest(string key)
        {
            ReferenceAssemblies = new("net10.0");
            TestState.AdditionalReferences.AddRange(References.OfThisRuntime);
            TestState.AdditionalFiles.Add(("/0/legs.workout", Plan));
            CodeActionEquivalenceKey = key;
            CompilerDiagnostics = CompilerDiagnostics.Errors;
            TestBehaviors = TestBehaviors.SkipGeneratedSourcesCheck;
            FixedState.MarkupHandling = MarkupMode.Allow;
            BatchFixedState.MarkupHandling = MarkupMode.Allow;
        }

        protected override IEnumerable<Type> GetSourceGenerators() => [typeof(WorkoutGenerator)];
    }
}
