using Microsoft.CodeAnalysis.Testing;
using PreExhaust.Roslyn;

namespace PreExhaust.CodeFixes.Tests.Literals;

/// <summary>What the generator reports in a literal has the fixes that it has in a file.</summary>
public sealed class SpellingFixTests
{
    [Theory]
    [InlineData("PEX0101", "Benhc Press: 3x5", "Benhc Press", "Barbell Bench Press: 3x5")]
    [InlineData("PEX0105", "Bench Press: 3x5 #mian", "#mian", "Bench Press: 3x5 #main")]
    public async Task Words_that_are_misspelt_are_corrected(string id, string before, string place, string after)
    {
        var test = new GeneratorFixTest($"{id}: fix 1")
        {
            TestCode = Code(before.Replace(place, $"{{|{id}:{place}|}}", StringComparison.Ordinal)),
            FixedCode = Code(after),
        };

        await test.RunAsync();
    }

    private static string Code(string plan) =>
        $"[PreExhaust.Workout(\"\"\"\n    // A day.\n    {plan}\n    \"\"\")]\npartial class Day {{ }}\n";

    private sealed class GeneratorFixTest : FixTest
    {
        public GeneratorFixTest(string key)
            : base(key) => TestBehaviors = TestBehaviors.SkipGeneratedSourcesCheck;

        protected override IEnumerable<Type> GetSourceGenerators() => [typeof(WorkoutGenerator)];
    }
}
