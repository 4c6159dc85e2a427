using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PreExhaust.CodeFixes.Fluent;
using PreExhaust.Language;
using PreExhaust.Roslyn.Tests.Fluent;
using PreExhaust.Roslyn.Tests.Host;
using PreExhaust.Roslyn.Tests.Literals;

namespace PreExhaust.CodeFixes.Tests.Fluent;

/// <summary>Fixes of rules change the calls that say what is wrong, and nothing else.</summary>
public sealed class FluentFixTests
{
    public static TheoryData<string> Folders => [.. RuleSample.All
        .Where(sample => WorkoutText.Parse(sample.Before).Check()
            .Any(d => d.Id == sample.Mark.Id && d.Finding!.Fixes.Count > 0))
        .Select(sample => sample.Folder)];

    [Fact]
    public void Nearly_every_rule_has_a_fix() => Assert.InRange(Folders.Count, RuleSample.All.Count - 12, 99);

    [Theory]
    [MemberData(nameof(Folders))]
    public async Task Every_fix_of_a_rule_mends_the_code(string folder)
    {
        var sample = RuleSample.Of(folder);
        var plan = WorkoutText.Parse(sample.Before).Plan.WithoutAnchors();
        var document = Document(FluentSource.Of([plan]));
        var edited = Assert.Single(await EditedPlan.In(document, default));
        var fixes = edited.Messages.Single(message => message.Id == sample.Mark.Id).Finding!.Fixes;
        foreach (var fix in fixes)
        {
            var changed = await edited.After(fix, default);
            Assert.True(changed is not null, fix.Title);
            var after = Assert.Single(await EditedPlan.In(changed, default));
            Assert.Equal(fix.Edit.Apply(plan).WithoutAnchors(), after.Found.Plan.WithoutAnchors());
        }
    }

    [Fact]
    public Task Exercises_change_places_with_what_is_said_of_them() => Mends(
        "PEX1001: MoveSlotAfter",
        """
                // Presses and what follows.
                Session("A").Add(
                    {|PEX1001:Exercises.TricepsPushdown|}.Do(3.Sets(12).Rir(0)) // to failure
                        .Note("slow"),
                    Bench)); // as on Monday
        """,
        """
                // Presses and what follows.
                Session("A").Add(
                    Bench,
                    Exercises.TricepsPushdown.Do(3.Sets(12).Rir(0)) // to failure
                        .Note("slow"))); // as on Monday
        """);

    [Fact]
    public Task A_step_is_added_where_the_others_stand() => Mends(
        "PEX1001: AddIntent",
        """
                Session("A").Add(
                    {|PEX1001:Exercises.TricepsPushdown|}.Do(3.Sets(12).Rir(0))
                        .Note("slow"),
                    Bench));
        """,
        """
                Session("A").Add(
                    Exercises.TricepsPushdown.Do(3.Sets(12).Rir(0))
                        .Intent({|PEX2006:IntentKind.ReversePreExhaust, MuscleGroups.Triceps|})
                        .Note("slow"),
                    Bench));
        """);

    [Fact]
    public async Task Every_plan_of_every_document_is_mended()
    {
        const string Session = """
                    Session("A").Add({|PEX1001:Exercises.TricepsPushdown|}.Do(3.Sets(12).Rir(0)), Bench));
            """;
        const string Mended = """
                    Session("A").Add(Bench, Exercises.TricepsPushdown.Do(3.Sets(12).Rir(0))));
            """;
        var test = new FluentFixTest("PEX1001: MoveSlotAfter")
        {
            NumberOfFixAllInDocumentIterations = 2,
            NumberOfFixAllInProjectIterations = 1,
            NumberOfFixAllIterations = 1,
        };
        test.TestState.Sources.Add(Source(Session));
        test.TestState.Sources.Add(Source(Session).Replace("class Test", "class Other", StringComparison.Ordinal));
        test.FixedState.Sources.Add(Source(Mended));
        test.FixedState.Sources.Add(Source(Mended).Replace("class Test", "class Other", StringComparison.Ordinal));

        await test.RunAsync();
    }

    [Fact]
    public async Task Code_that_a_fix_cannot_say_is_left_alone()
    {
        var source = FluentSource.Class(
            """
                public static TrainingPlan Run()
                {
                    SessionPart[] parts =
                    [
                        Exercises.TricepsPushdown.Do(3.Sets(12).Rir(0)),
                        Exercises.BarbellBenchPress.Do(4.Sets(6).At(75.Percent())),
                    ];
                    return Plan("P").Add(Session("A").Add(parts));
                }
            """);
        var edited = Assert.Single(await EditedPlan.In(Document(source), default));
        var moves = edited.Messages.SelectMany(message => message.Finding!.Fixes).ToList();

        Assert.NotEmpty(moves);
        foreach (var move in moves)
            Assert.Null(await edited.After(move, default));
    }

    private static async Task Mends(string key, string before, string after)
    {
        var test = new FluentFixTest(key) { TestCode = Source(before), FixedCode = Source(after) };
        await test.RunAsync();
    }

    private static string Source(string session) => FluentSource.Class(
        $$"""
            static readonly ExerciseSlot Bench = Exercises.BarbellBenchPress.Do(4.Sets(6).At(75.Percent()));

            public static TrainingPlan Run() => Plan("P").Add(
        {{session}}
        """);

    private static Document Document(string source)
    {
        var workspace = new AdhocWorkspace();
        var project = workspace.AddProject(ProjectInfo.Create(
            ProjectId.CreateNewId(),
            VersionStamp.Default,
            "App",
            "App",
            LanguageNames.CSharp,
            compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary),
            metadataReferences: References.OfThisRuntime));
        return project.AddDocument("Plans.cs", source, filePath: FluentSource.Path);
    }
}
