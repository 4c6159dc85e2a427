using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PreExhaust.Roslyn.Lookups;
using PreExhaust.Roslyn.Tests.Host;

namespace PreExhaust.Roslyn.Tests;

/// <summary>What analyzers share is what each of them would find alone.</summary>
public sealed class AnalyzedProjectTests
{
    private const string Folder = "/home/me/App/";

    private static readonly SyntaxTree User = CSharpSyntaxTree.ParseText("", path: Folder + "User.cs");

    private readonly MemoryFile _library = File("library.workout", "exercise Zap Down like Triceps Pushdown\n");
    private readonly MemoryFile _legs = File("legs.workout", "program Legs\nsession A\nBack Squat: 3x5 80%\n");

    [Fact]
    public void It_is_one_for_a_compilation_and_its_options()
    {
        var (app, other) = (App(), App());
        var (options, more) = (Options(_library), Options(_library));

        Assert.Same(AnalyzedProject.Of(app, options), AnalyzedProject.Of(app, options));
        Assert.NotSame(AnalyzedProject.Of(app, options), AnalyzedProject.Of(app, more));
        Assert.NotSame(AnalyzedProject.Of(app, options), AnalyzedProject.Of(other, options));
        Assert.Same(KnownPlans.Of(AnalyzedProject.Of(app, options)), KnownPlans.Of(AnalyzedProject.Of(app, options)));
    }

    [Fact]
    public void Other_options_for_the_same_code_count_for_themselves()
    {
        var app = App();
        var loud = new AnalyzerOptions(
            [File(".editorconfig", "[*.cs]\ndotnet_diagnostic.PEX1001.severity = error\n")],
            new BuildOptions(("WorkoutTreatWarningsAsErrors", "true"), ("ProjectDir", "/elsewhere/")));
        var (one, other) = (AnalyzedProject.Of(app, Options(_library, _legs)), AnalyzedProject.Of(app, loud));

        Assert.Equal((Folder, "/elsewhere/"), (one.Directory, other.Directory));
        Assert.Equal(
            (false, true),
            (one.Configuration(default).Warnings.WarningsAreErrors,
                other.Configuration(default).Warnings.WarningsAreErrors));
        Assert.NotEqual(one.BasisOf(User, default), other.BasisOf(User, default));
        Assert.Equal((1, 0), (one.Shared(default).All.Count, other.Shared(default).All.Count));
        Assert.Contains("Legs", KnownPlans.Of(one).Names(default)!);
        Assert.Empty(KnownPlans.Of(other).Names(default)!);
    }

    [Fact]
    public void A_keystroke_keeps_the_basis_of_messages_and_an_edit_of_files_does_not()
    {
        var settings = File(".editorconfig", "[*.cs]\nPEX4003.most_session_sets = 3\n");
        var edited = File("legs.workout", "program Legs\nsession B\nBack Squat: 3x5 80%\n");
        var looser = File(".editorconfig", "[*.cs]\nPEX4003.most_session_sets = 4\n");
        var first = BasisOf(_library, _legs, settings);

        Assert.Equal(first, BasisOf(_library, _legs, settings));
        Assert.NotEqual(first, BasisOf(_library, edited, settings));
        Assert.NotEqual(first, BasisOf(_library, _legs, settings, File("more.workout", "")));
        Assert.NotEqual(first, BasisOf(_library, settings));
        Assert.NotEqual(first, BasisOf(_library, _legs, looser));

        static object BasisOf(params AdditionalText[] files) =>
            AnalyzedProject.Of(App(), Options(files)).BasisOf(User, default);
    }

    [Fact]
    public void Who_gives_up_spoils_nothing_for_the_next_one()
    {
        var project = AnalyzedProject.Of(App(), Options(
            new PatientFile(_library), new PatientFile(_legs), new PatientFile(File(".editorconfig", "[*.cs]\n"))));
        var cancelled = new CancellationToken(canceled: true);

        Assert.Throws<OperationCanceledException>(() => project.Configuration(cancelled));
        Assert.Throws<OperationCanceledException>(() => project.Shared(cancelled));
        Assert.Throws<OperationCanceledException>(() => project.BasisOf(User, cancelled));
        Assert.Throws<OperationCanceledException>(() => KnownPlans.Of(project).Named("Legs", cancelled));
        Assert.Equal("Zap Down", project.Shared(default).All.Single().Name);
        Assert.Same(project.Shared(default), project.BasisOf(User, default).Shared);
        Assert.Equal("Legs", KnownPlans.Of(project).Named("Legs", default)?.Name);
        Assert.Equal("Legs", KnownPlans.Of(project).Named("Legs", cancelled)?.Name);
    }

    [Fact]
    public void Many_may_ask_at_a_time() => Parallel.For(0, 500, i =>
    {
        var (app, options) = (App(), Options(_library, _legs));
        var found = new AnalyzedProject[4];
        Parallel.For(0, found.Length, n => (found[n] = AnalyzedProject.Of(app, options)).BasisOf(User, default));

        Assert.Single(found.Distinct());
        Assert.Single(found.Select(project => project.BasisOf(User, default).Shared).Distinct());
        Assert.Equal("Zap Down", found[i % found.Length].Shared(default).All.Single().Name);
    });

    private static CSharpCompilation App() => AnalyzerHost.App();

    private static AnalyzerOptions Options(params AdditionalText[] files) => new([.. files], BuildOptions.App());

    private static MemoryFile File(string path, string text) => new(Folder + path, text);
}
