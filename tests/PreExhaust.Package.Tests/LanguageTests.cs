using PreExhaust.Tests.Shared;

namespace PreExhaust.Package.Tests;

/// <summary>Apps whose users type plans while they run.</summary>
public sealed class LanguageTests(PackedPackage package) : IClassFixture<PackedPackage>
{
    [Fact]
    public async Task What_the_package_page_shows_compiles_and_says_where_the_mistake_is()
    {
        var page = await File.ReadAllTextAsync(Repository.PathOf("src", "PreExhaust.Language.Package", "README.md"));
        var consumer = package.NewConsumer(id: "PreExhaust.Language");
        consumer.Write("Program.cs", page.ReplaceLineEndings("\n").Split("```csharp\n")[1].Split("```")[0]);

        var build = await consumer.Build();

        Assert.True(build.ExitCode == 0, build.Output);
        Assert.StartsWith("3:1 PEX0101: ", await consumer.Run(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_typed_text_becomes_a_plan_that_runs()
    {
        var consumer = package.NewConsumer(id: "PreExhaust.Language");
        consumer.Write("Program.cs", """
            using PreExhaust.Language;
            using PreExhaust.Plans;
            using PreExhaust.Plans.Json;
            using PreExhaust.Progression;
            using PreExhaust.Resolution;

            var text = "session Legs\nBack Squat: 3x5 75%\n  progress +2.5kg\n";
            var plan = WorkoutText.Parse(text).Plan;
            var run = plan.For(new Athlete().WithMax("Back Squat", Mass.FromKilograms(100)));
            var due = run.Next(run.Start())!;
            Console.WriteLine($"{due.Name}: {due.Training.Slots[0].Groups[0]}");
            Console.WriteLine(run.Complete(run.Start(), due.AsPrescribed()).Events[0]);
            Console.WriteLine(PlanJson.Deserialize(PlanJson.Serialize(plan)) == plan.WithoutAnchors());
            Console.WriteLine(WorkoutText.Parse(plan.ToWorkoutText()).Plan.WithoutAnchors() == plan.WithoutAnchors());
            Console.WriteLine(string.Join(",", WorkoutText.Parse("\0\ud83d: 3x").Diagnostics.Select(d => d.Id)));
            """);

        var build = await consumer.Build();

        Assert.True(build.ExitCode == 0, build.Output);
        Assert.Equal(
            "Legs: 3x5 75kg\nBack Squat: 1RM 100kg to 102.5kg (+2.5kg)\nTrue\nTrue\nPEX0201",
            await consumer.Run());
    }
}
