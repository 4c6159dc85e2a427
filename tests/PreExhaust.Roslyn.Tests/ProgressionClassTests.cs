using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PreExhaust.Roslyn.Tests.Host;

namespace PreExhaust.Roslyn.Tests;

/// <summary>What a build makes of the classes that <c>progress by</c> names.</summary>
public sealed class ProgressionClassTests
{
    private const string Needed =
        "'progress by' needs a class with a constructor without parameters that implements "
        + "PreExhaust.Progression.IProgression.";

    private const string Usings = "using PreExhaust.Progression;\n";

    private const string Advance =
        " public ExerciseState Advance(ExerciseState state, ExerciseOutcome outcome) => "
        + "state with { ExtraReps = state.ExtraReps + 2 }; ";

    [Theory]
    [InlineData("Ladder", "class Ladder : IProgression { $ }")]
    [InlineData("Ladder", "public sealed class Ladder : IProgression { $ }")]
    [InlineData("Ladder", "struct Ladder : IProgression { $ }")]
    [InlineData("Ladder", "record Ladder(int Step = 2) : IProgression { $ }")]
    [InlineData("Ladder", "namespace Gym.Rules { class Ladder : IProgression { $ } }")]
    [InlineData("Rules.Ladder", "namespace Gym.Rules { class Ladder : IProgression { $ } }")]
    [InlineData("Gym.Rules.Ladder", "namespace Gym.Rules { class Ladder : IProgression { $ } }")]
    [InlineData("Ladder", "class Outer { internal class Ladder : IProgression { $ } }")]
    [InlineData("Outer.Ladder", "namespace Gym { class Outer { internal class Ladder : IProgression { $ } } }")]
    [InlineData("Ladder", "class Ladder : Base { } abstract class Base : IProgression { $ }")]
    [InlineData("Ladder", "class Ladder : Base<int> { } class Base<T> : IProgression { $ }")]
    [InlineData("Ladder", "class Ladder : IProgression { internal Ladder() { } public Ladder(int step) { } $ }")]
    [InlineData("Ladder", "class Ladder : IProgression { internal Ladder(params int[] steps) { } $ }")]
    [InlineData("Ladder", "class Ladder : IProgression { [System.Diagnostics.CodeAnalysis.SetsRequiredMembers] "
        + "public Ladder() { } public required int Step { get; set; } $ }")]
    [InlineData("Ladder", "namespace A { class Ladder { } } namespace B { class Ladder : IProgression { $ } }")]
    [InlineData("A.Ladder",
        "namespace A { class Ladder : IProgression { $ } } namespace B { abstract class Ladder : IProgression { $ } }")]
    [InlineData("Ladder", "class Ladder : IProgression { $ } namespace B { class Ladder : IProgression { $ } }")]
    [InlineData("Leiter", "namespace @event.@class { class Leiter : IProgression { $ } }")]
    public async Task A_class_that_fits_changes_what_the_plan_asks_for(string name, string code)
    {
        var host = Host(name, code.Replace("$", Advance, StringComparison.Ordinal), out var files);
        var program = host.Compile(
            """
            using PreExhaust.Progression;
            using PreExhaust.Resolution;
            public static class Test
            {
                public static object Run()
                {
                    var run = App.Chins.Plan.For(new Athlete());
                    var found = App.WorkoutPlans.Find("chins").For(new Athlete());
                    var again = App.Chins.Plan.For(new Athlete());
                    return string.Join("|", run.MissingProgressions.Count, After(run), After(found), run == again);
                }

                static object After(ResolvedPlan run)
                {
                    var state = run.Start();
                    state = run.Complete(state, run.Next(state).AsPrescribed()).State;
                    return run.Next(state).Training.Slots[0].Groups[0];
                }
            }
            """);

        Assert.Empty(program.Problems());
        Assert.Empty(await Analyze(host, files));
        Assert.Equal("0|3x7 BW|3x7 BW|True", program.Load().Run());
    }

    [Theory]
    [InlineData("class Other { }", "The app has no class 'Ladder'; " + Needed)]
    [InlineData(
        "namespace Gym { class Ladders : IProgression { $ } }",
        "The app has no class 'Ladder'; did you mean 'Ladders'?")]
    [InlineData("class ladder : IProgression { $ }", "The app has no class 'Ladder'; did you mean 'ladder'?")]
    [InlineData(
        "class Ladder { }", "The class Ladder does not implement PreExhaust.Progression.IProgression; " + Needed)]
    [InlineData("interface Ladder : IProgression { }", "The class Ladder is no class; " + Needed)]
    [InlineData("static class Ladder { }", "The class Ladder is static; " + Needed)]
    [InlineData("abstract class Ladder : IProgression { $ }", "The class Ladder is abstract; " + Needed)]
    [InlineData("class Ladder<T> : IProgression { $ }", "The class Ladder has type parameters; " + Needed)]
    [InlineData(
        "class Outer<T> { public class Ladder : IProgression { $ } }",
        "The class Outer.Ladder has type parameters; " + Needed)]
    [InlineData(
        "class Outer { class Ladder : IProgression { $ } }",
        "The class Outer.Ladder is private, so that the generated code cannot see it; " + Needed)]
    [InlineData(
        "class Outer { class Inner { public class Ladder : IProgression { $ } } }",
        "The class Outer.Inner.Ladder is inside a hidden class, so that the generated code cannot see it; " + Needed)]
    [InlineData(
        "file class Ladder : IProgression { $ }",
        "The class Ladder is local to its file, so that the generated code cannot see it; " + Needed)]
    [InlineData(
        "class Ladder : IProgression { public Ladder(int step) { } $ }",
        "The class Ladder has no constructor without parameters that the generated code can see; " + Needed)]
    [InlineData(
        "class Ladder : IProgression { Ladder() { } $ }",
        "The class Ladder has no constructor without parameters that the generated code can see; " + Needed)]
    [InlineData(
        "class Ladder : IProgression { public Ladder(int a = 1) { } public Ladder(bool b = true) { } $ }",
        "The class Ladder has no constructor without parameters that the generated code can see; " + Needed)]
    [InlineData(
        "class Base { public required int Step { get; set; } } class Ladder : Base, IProgression { $ }",
        "The class Ladder has the required member Step, which nobody would set; " + Needed)]
    [InlineData(
        "namespace A { class Ladder : IProgression { $ } } namespace B { class Ladder : IProgression { $ } }",
        "'Ladder' can be A.Ladder or B.Ladder; name it in full.")]
    public async Task A_class_that_is_missing_or_does_not_fit_is_an_error_at_its_name(string code, string expected)
    {
        var host = Host("Ladder", code.Replace("$", Advance, StringComparison.Ordinal), out var files);

        var diagnostic = Assert.Single(await Analyze(host, files));

        var place = diagnostic.Location.GetLineSpan();
        Assert.Equal(("PEX0116", DiagnosticSeverity.Error), (diagnostic.Id, diagnostic.Severity));
        Assert.Equal(expected, diagnostic.GetMessage(null));
        Assert.Equal("/home/me/App/chins.workout", place.Path);
        Assert.Equal((3, 14, 20), (
            place.StartLinePosition.Line, place.StartLinePosition.Character, place.EndLinePosition.Character));
        Assert.EndsWith("messages.md#pex0116", diagnostic.Descriptor.HelpLinkUri, StringComparison.Ordinal);
        Assert.DoesNotContain(WellKnownDiagnosticTags.NotConfigurable, diagnostic.Descriptor.CustomTags);
        Assert.Empty(host.Compile().Problems());
        Assert.Empty(host.Run().Diagnostics);
    }

    [Fact]
    public async Task Each_place_is_reported_and_a_copied_name_once()
    {
        var text = "program P\nsession A\nBack Squat: like Ours\nDeadlift: like Ours\n"
            + "Bench Press: 3x5 60kg, PROGRESS  by   My.by.Own every week\nChin-Up: 3x5, progress by My.by.Own\n";
        var scheme = App("ours.workout", "scheme Ours\n  3x5\n  progress by Gone\n");
        AdditionalText[] files = [App("p.workout", text), scheme];
        var diagnostics = await Analyze(new GeneratorHost(files), files);

        Assert.Equal(
            [(2, "like Ours"), (4, "My.by.Own"), (5, "My.by.Own")],
            diagnostics
                .Select(d => (d.Location.GetLineSpan().StartLinePosition.Line, text.Substring(
                    d.Location.SourceSpan.Start, d.Location.SourceSpan.Length)))
                .Order());
    }

    [Fact]
    public async Task A_class_of_an_assembly_that_the_app_refers_to_counts()
    {
        var library = CSharpCompilation.Create(
            "Rules",
            [
                CSharpSyntaxTree.ParseText(
                    Usings + "namespace Rules { public class Ladder : IProgression {" + Advance + "} "
                    + "class Hidden : IProgression {" + Advance + "} }"),
            ],
            References.OfThisRuntime,
            new(OutputKind.DynamicallyLinkedLibrary));
        using var stream = new MemoryStream();
        Assert.True(library.Emit(stream).Success);
        var reference = MetadataReference.CreateFromImage(stream.ToArray());

        Assert.Empty(await Run("Ladder"));
        Assert.Empty(await Run("Rules.Ladder"));
        Assert.Contains("'Ladder'", Assert.Single(await Run("Lader")).GetMessage(null), StringComparison.Ordinal);
        Assert.Contains(
            "internal to another assembly",
            Assert.Single(await Run("Hidden")).GetMessage(null),
            StringComparison.Ordinal);

        async Task<ImmutableArray<Diagnostic>> Run(string name)
        {
            var host = Host(name, "", out var files);
            host.Refer(reference);
            Assert.Empty(host.Compile().Problems());
            return await Analyze(host, files);
        }
    }

    [Fact]
    public async Task An_app_may_bring_the_class_itself()
    {
        const string Code = "class Ladder : IProgression { public Ladder(int step) { }" + Advance + "}";
        var host = Host("Ladder", Code, out var files);
        var silent = host.Compile().WithOptions(new(
            OutputKind.DynamicallyLinkedLibrary,
            specificDiagnosticOptions: [new("PEX0116", ReportDiagnostic.Suppress)]));

        Assert.Empty(await AnalyzerHost.Run(silent, BuildOptions.App(), files));
        Assert.Equal("Ladder|", host
            .Compile("""
                public static class Test
                {
                    public static object Run()
                    {
                        var run = App.Chins.Plan.For(new PreExhaust.Resolution.Athlete());
                        return string.Join("|", run.MissingProgressions) + "|"
                            + string.Join("|", run.With(new Ladder(1)).MissingProgressions);
                    }
                }
                """)
            .Load()
            .Run());
    }

    [Fact]
    public void What_the_app_hands_over_comes_before_what_was_compiled()
    {
        var host = Host("Ladder", "class Ladder : IProgression {" + Advance + "}", out _);
        var program = host.Compile(
            """
            using PreExhaust.Progression;
            public static class Test
            {
                public static object Run()
                {
                    var run = App.Chins.Plan.For(new PreExhaust.Resolution.Athlete()).With(new Mine.Ladder());
                    return run.Complete(run.Start(), run.Next(run.Start()).AsPrescribed()).Events.Count;
                }
            }
            namespace Mine
            {
                class Ladder : IProgression
                {
                    public ExerciseState Advance(ExerciseState state, ExerciseOutcome outcome) => state;
                }
            }
            """);

        Assert.Equal(0, program.Load().Run());
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3)]
    [InlineData(LanguageVersion.CSharp11)]
    public void Every_language_version_gets_them(LanguageVersion version)
    {
        const string Code =
            "using PreExhaust.Progression; class Ladder : IProgression { public ExerciseState Advance("
            + "ExerciseState state, ExerciseOutcome outcome) { return state; } }";
        var host = new GeneratorHost([Chins("Ladder")], version: version, user: Code);

        Assert.Empty(host.Compile().Problems());
        Assert.Contains("new global::Ladder()", Progressions(host), StringComparison.Ordinal);
    }

    [Fact]
    public void A_project_without_such_names_gets_no_code_for_them() =>
        Assert.Equal(2, GeneratorHost.Of(("a.workout", "Bench Press: 3x5")).Run().GeneratedSources.Length);

    private static string Progressions(GeneratorHost host) =>
        host.Run().GeneratedSources.Single(s => s.HintName == "Workouts.Progressions.g.cs").SourceText.ToString();

    private static GeneratorHost Host(string name, string code, out AdditionalText[] files)
    {
        files = [Chins(name)];
        return new(files, user: Usings + code);
    }

    private static async Task<ImmutableArray<Diagnostic>> Analyze(GeneratorHost host, AdditionalText[] files)
    {
        var all = await AnalyzerHost.Run(host.Compile(), BuildOptions.App(), files);
        return [.. all.Where(d => d.Id is "PEX0116" or "PEX0900" or "AD0001")];
    }

    private static MemoryFile Chins(string name) =>
        App("chins.workout", $"program Chins\nsession A\nChin-Up: 3x5 BW\n  progress by {name}\n");

    private static MemoryFile App(string path, string text) => new("/home/me/App/" + path, text);
}
