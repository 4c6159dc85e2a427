using PreExhaust.CodeFixes.Extraction;
using PreExhaust.Roslyn.Tests.Fluent;

namespace PreExhaust.CodeFixes.Tests.Extraction;

/// <summary>A plan of the fluent API becomes a file, and the code goes on to mean the same.</summary>
public sealed class FluentExtractionTests
{
    private static readonly FluentExtraction Provider = new();

    [Theory]
    [InlineData("public static TrainingPlan Run() => §;", "")]
    [InlineData("public static TrainingPlan Run() => §.ToPlan();", "§.ToPlan()")]
    [InlineData("public static TrainingPlan Run() { TrainingPlan plan = §; return plan; }", "")]
    [InlineData("static readonly TrainingPlan All = §;\n    public static TrainingPlan Run() => All;", "")]
    public async Task The_code_refers_to_the_class_of_the_file(string members, string replaced)
    {
        const string Code =
            """
            Plan("Push day (heavy)").Weeks(4).Add(
                    Session("Push").On(DayOfWeek.Monday).Add(
                        Bench, // first
                        Exercise("rdl").Do(3.Sets(12).Rir(1)).Note("slow")))
            """;
        const string Bench =
            "    static ExerciseSlot Bench { get; } = Exercises.BarbellBenchPress.Do(5.Sets(5));\n\n    ";
        var source = FluentSource.Class(Bench + members.Replace("§", Code, StringComparison.Ordinal));
        var document = App.Open(source);
        var after = await (await document.Offers(Provider, "Weeks(4)")).Apply();

        var file = Assert.Single(after.Projects.Single().AdditionalDocuments);
        Assert.Equal("/home/me/App/PushDayHeavy.workout", file.FilePath);
        Assert.Equal(
            """
            program Push day (heavy)
            weeks 4

            session Push on Mon

            Barbell Bench Press: 5x5
            Romanian Deadlift: 3x12 RIR 1
              > slow

            """,
            (await file.GetTextAsync()).ToString());
        Assert.Equal(
            FluentSource.Class(Bench + members.Replace(
                replaced.Length > 0 ? replaced : "§", "global::App.PushDayHeavy.Plan.Model", StringComparison.Ordinal)),
            (await after.GetDocument(document.Id)!.GetTextAsync()).ToString());
        var (old, now) = (await document.Project.Solution.Run(), await after.Run());
        Assert.Equal(old.WithoutAnchors(), now.WithoutAnchors());
        Assert.Equal("PushDayHeavy.workout", now.File);
    }

    [Theory]
    [InlineData("Plan(\"P\").Add(Session(given).Add(Exercises.LegPress.Do(3.Sets(5))))")]
    [InlineData("Plan(\"Workout Plans\").Add(Session(\"A\").Add(Exercises.LegPress.Do(3.Sets(5))))")]
    [InlineData("Plan(\"Taken\").Add(Session(\"A\").Add(Exercises.LegPress.Do(3.Sets(5))))")]
    [InlineData("Plan(\"There\").Add(Session(\"A\").Add(Exercises.LegPress.Do(3.Sets(5))))")]
    [InlineData("Plan(\"Other\").Add(Session(\"A\").Add(Exercises.LegPress.Do(3.Sets(5))))")]
    public async Task It_is_not_offered_where_the_outcome_would_not_be_the_same(string code)
    {
        var source = FluentSource.Class($"    public static TrainingPlan Run(string given) => {code};")
            + "namespace App { class Taken { } }";
        var document = App.Open(
            source, files: [("there.workout", "Leg Press: 3x5"), ("plans.workout", "program Other\nLeg Press: 3x5")]);

        Assert.Empty(await document.Offers(Provider, "Plan(\""));
    }

    [Fact]
    public async Task It_is_offered_at_the_plan_alone()
    {
        var source = FluentSource.Class(
            """
                public static TrainingPlan Run()
                {
                    var length = 5;
                    return Plan("P").Add(Session("A").Add(Exercises.LegPress.Do(3.Sets(length))));
                }
            """);

        Assert.Empty(await App.Open(source).Offers(Provider, "var length"));
        Assert.Single(await App.Open(source).Offers(Provider, "Plan(\"P\")"));
        Assert.Single(await App.Open(source).Offers(Provider, "(length)"));
    }
}
