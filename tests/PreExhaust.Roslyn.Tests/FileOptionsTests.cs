using Microsoft.CodeAnalysis;
using PreExhaust.Roslyn.Tests.Host;

namespace PreExhaust.Roslyn.Tests;

/// <summary>What a project says about single files.</summary>
public sealed class FileOptionsTests
{
    private const string Gym = "/home/me/App/plans/gym.workout";
    private const string Text = "session Upper\nBench Press: 3x5\nsession Lower\nBack Squat: 3x5\n";

    [Fact]
    public void A_file_has_options_of_its_own()
    {
        var compilation = Host(BuildOptions.App().With(
            Gym,
            ("WorkoutMembers", "sessions"),
            ("WorkoutAccessibility", "internal"),
            ("WorkoutNamespace", "Gym.Plans"))).Compile();

        Assert.Empty(compilation.Problems());
        Assert.Equal(Accessibility.Internal, compilation.GetTypeByMetadataName("Gym.Plans.Gym")!.DeclaredAccessibility);
        Assert.NotNull(compilation.GetTypeByMetadataName("Gym.Plans.Gym+TypedPlan"));
        Assert.Null(compilation.GetTypeByMetadataName("Gym.Plans.Gym+UpperSession"));
        Assert.Equal(Accessibility.Public, compilation.GetTypeByMetadataName("App.Plans.Home")!.DeclaredAccessibility);
        Assert.NotNull(compilation.GetTypeByMetadataName("App.Plans.Home+UpperSession"));
        Assert.NotNull(compilation.GetTypeByMetadataName("App.WorkoutPlans"));
    }

    [Fact]
    public void They_win_over_those_of_the_project()
    {
        var build = BuildOptions.App(
                ("WorkoutMembers", "plans"), ("WorkoutAccessibility", "internal"), ("WorkoutNamespace", "All"))
            .With(
                Gym,
                ("WorkoutMembers", "exercises"),
                ("WorkoutAccessibility", "public"),
                ("WorkoutNamespace", "@event.Own"));
        var compilation = Host(build).Compile();

        Assert.Empty(Host(build).Run().Diagnostics);
        Assert.Empty(compilation.Problems());
        Assert.Equal(
            Accessibility.Public, compilation.GetTypeByMetadataName("event.Own.Gym")!.DeclaredAccessibility);
        Assert.NotNull(compilation.GetTypeByMetadataName("event.Own.Gym+UpperSession"));
        Assert.Equal(
            Accessibility.Internal, compilation.GetTypeByMetadataName("All.WorkoutPlans")!.DeclaredAccessibility);
        Assert.Null(compilation.GetTypeByMetadataName("All.Home"));
    }

    [Theory]
    [InlineData("WorkoutMembers", "all", "is 'all'. It can be: exercises, sessions, plans.")]
    [InlineData("WorkoutAccessibility", "private", "is 'private'. It can be: public, internal.")]
    [InlineData("WorkoutNamespace", "My Gym", "is 'My Gym', which is no namespace; it becomes 'My_Gym'.")]
    [InlineData("WorkoutNamespace", "...", "is '...', which is no namespace.")]
    public void A_value_that_means_nothing_is_a_warning_about_the_file(string name, string value, string expected)
    {
        var host = Host(BuildOptions.App(("WorkoutMembers", "sessions")).With(Gym, (name, value)));

        var diagnostic = Assert.Single(host.Run().Diagnostics);

        Assert.Equal(("PEX0212", DiagnosticSeverity.Warning), (diagnostic.Id, diagnostic.Severity));
        Assert.Equal($"plans/gym.workout: {name} {expected}", diagnostic.GetMessage(null));
        Assert.Equal(Gym, diagnostic.Location.GetLineSpan().Path);
        Assert.Empty(host.Compile().Problems());
        Assert.Empty(host.Compile().GetSymbolsWithName("UpperSession"));
        Assert.Equal(2, host.Compile().GetSymbolsWithName("TypedPlan").Count());
    }

    [Theory]
    [InlineData("WorkoutMembers", "")]
    [InlineData("WorkoutMembers", "  Exercises ")]
    [InlineData("WorkoutAccessibility", "PUBLIC")]
    [InlineData("WorkoutNamespace", " App.Plans ")]
    public void Blanks_and_case_do_not_matter(string name, string value)
    {
        var host = Host(BuildOptions.App().With(Gym, (name, value)));

        Assert.Empty(host.Run().Diagnostics);
        Assert.NotNull(host.Compile().GetTypeByMetadataName("App.Plans.Gym+UpperSession"));
    }

    [Fact]
    public void Files_may_be_moved_into_one_namespace_and_still_get_classes_of_their_own()
    {
        const string Other = "/home/me/App/other/gym.workout";
        var host = new GeneratorHost(
            [new MemoryFile(Gym, Text), new MemoryFile(Other, Text)],
            BuildOptions.App().With(Other, ("WorkoutNamespace", "App.Plans")));

        Assert.Empty(host.Compile().Problems());
        Assert.Equal("PEX0210", Assert.Single(host.Run().Diagnostics).Id);
        Assert.NotNull(host.Compile().GetTypeByMetadataName("App.Plans.Gym2"));
    }

    private static GeneratorHost Host(BuildOptions options) =>
        new([new MemoryFile(Gym, Text), new MemoryFile("/home/me/App/plans/home.workout", Text)], options);
}
