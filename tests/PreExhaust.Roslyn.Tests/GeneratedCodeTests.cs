using Microsoft.CodeAnalysis.CSharp;
using PreExhaust.Roslyn.Tests.Host;
using PreExhaust.Tests.Shared;

namespace PreExhaust.Roslyn.Tests;

public sealed class GeneratedCodeTests
{
    private const string LegPriority = """
        program Leg Priority
        goal hypertrophy
        weeks 4
        > Four weeks.

        session Lower A on Mon, Thu
        > Slow.

        Leg Extension: 1x20 @9, rest 30s
          intent pre-exhaust quads
        Leg Press: 3x8-10 RIR 2, rest 2min
          > Shoulder-width feet, no lockout.
        Romanian Deadlift: 3x6 75%, rest 3min #main
          warmup 1x8 40%, 1x5 55%
          week 4 (deload): 2x6 60%
        A1 Lying Leg Curl: 3x10-12 RIR 1
        A2 Standing Calf Raise: 3x15 @8, rest 60s
        Leg Press (narrow): 1x20
        Leg Press: 1x20
        """;

    [Fact]
    public void A_program_becomes_a_class() =>
        Snapshot.Match(Sources(GeneratorHost.Of(("plans/leg.workout", LegPriority))), "cs");

    [Fact]
    public void Old_language_versions_get_the_data_as_a_string() => Snapshot.Match(
        Sources(new([App("plans/push.workout", "Bench Press: 3x5")], version: LanguageVersion.CSharp7_3)), "cs");

    [Theory]
    [InlineData("sessions")]
    [InlineData("plans")]
    public void Members_go_as_deep_as_the_project_says(string depth) => Snapshot.Match(
        Sources(new([App("plans/leg.workout", LegPriority)], BuildOptions.App(("WorkoutMembers", depth)))),
        "cs",
        depth);

    [Fact]
    public void A_project_may_name_the_namespace_and_keep_its_plans_internal() => Snapshot.Match(
        Sources(new(
            [App("plans/push.workout", "Bench Press: 3x5")],
            BuildOptions.App(
                ("WorkoutNamespace", "Gym.Plans"),
                ("WorkoutAccessibility", "internal"),
                ("DeterministicSourcePaths", "true")))),
        "cs");

    [Fact]
    public void Documentation_says_what_is_allowed_and_why()
    {
        var source = Sources(GeneratorHost.Of((
            "push.workout",
            "program P\nallow PEX1002: pump first\nsession A\nallow PEX2002: back from a break\n"
            + "Bench Press: 3x5\n  > Slow.\n  allow PEX1001: light <today>\n")));

        Assert.Contains("P (push.workout). Allowed: PEX1002, pump first</summary>", source, StringComparison.Ordinal);
        Assert.Contains("A. Allowed: PEX2002, back from a break</summary>", source, StringComparison.Ordinal);
        Assert.Contains(
            "3x5. Slow. Allowed: PEX1001, light &lt;today&gt;</summary>", source, StringComparison.Ordinal);
    }

    [Fact]
    public void A_project_without_workouts_gets_no_code() =>
        Assert.Empty(new GeneratorHost([new MemoryFile("/home/me/App/notes.txt", "x")]).Run().GeneratedSources);

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3)]
    [InlineData(LanguageVersion.CSharp10)]
    [InlineData(LanguageVersion.CSharp11)]
    [InlineData(LanguageVersion.Latest)]
    public void Every_language_version_since_7_3_compiles_and_runs_it(LanguageVersion version)
    {
        var host = new GeneratorHost([App("plans/leg.workout", LegPriority)], version: version);
        var compilation = host.Compile(
            "public static class Test { public static object Run() { return "
            + "App.Plans.LegPriority.Plan.LowerA.RomanianDeadlift.Week(4).Sets[0].Load.ToString() "
            + "+ \"|\" + App.WorkoutPlans.Find(\"leg priority\").Model.Sessions[0].Slots[2].Source; } }");

        Assert.Empty(compilation.Problems());
        Assert.Equal("60%|plans/leg.workout(13,1)", compilation.Load().Run());
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3)]
    [InlineData(LanguageVersion.Latest)]
    public void It_compiles_against_the_library_for_older_apps(LanguageVersion version)
    {
        var host = new GeneratorHost([App("plans/leg.workout", LegPriority)], version: version);

        Assert.Empty(host.Compile().WithReferences(References.WithOldLibrary).Problems());
    }

    [Fact]
    public void Whoever_forgets_that_no_plan_may_have_the_name_is_warned()
    {
        var host = new GeneratorHost([App("plans/leg.workout", LegPriority)]);
        var compilation = host.Compile(
            "#nullable enable\nclass Test { object Run() => App.WorkoutPlans.Find(\"Legs\").Model; }");

        Assert.Equal("CS8602", Assert.Single(compilation.Problems()).Id);
    }

    [Fact]
    public void Members_point_to_their_line_in_the_workout_file()
    {
        var compilation = GeneratorHost.Of(("plans/leg.workout", LegPriority)).Compile();
        var session = compilation.GetTypeByMetadataName("App.Plans.LegPriority+LowerASession")!;

        var place = session.GetMembers("RomanianDeadlift").Single().Locations[0].GetMappedLineSpan();

        Assert.Equal("/home/me/App/plans/leg.workout", place.Path);
        Assert.Equal(13, place.StartLinePosition.Line + 1);
    }

    [Fact]
    public void Deterministic_builds_name_no_absolute_path()
    {
        var host = new GeneratorHost(
            [App("plans/leg.workout", LegPriority)], BuildOptions.App(("DeterministicSourcePaths", "true")));

        Assert.DoesNotContain("/home", Sources(host), StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_line_keeps_its_member_and_healthy_lines_theirs()
    {
        var compilation = GeneratorHost.Of(("a.workout", "Bench Press: 3xQ\nBack Squat: 3x5\nNo Such Lift: 3x5"))
            .Compile("public static class Test { public static object Run() => "
                + "(App.A.Plan.A.BenchPress.Groups.Count, App.A.Plan.A.BackSquat.Sets.Count, "
                + "App.A.Plan.A.NoSuchLift.Sets.Count); }");

        Assert.Equal((0, 3, 3), compilation.Load().Run());
    }

    [Fact]
    public void A_build_property_with_an_unknown_value_is_reported()
    {
        var result = new GeneratorHost(
            [App("a.workout", "Bench Press: 3x5")], BuildOptions.App(("WorkoutMembers", "all"))).Run();

        var diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal("PEX0212", diagnostic.Id);
        Assert.Contains("exercises, sessions, plans", diagnostic.GetMessage(null), StringComparison.Ordinal);
    }

    private static MemoryFile App(string path, string text) => new("/home/me/App/" + path, text);

    private static string Sources(GeneratorHost host) => string.Concat(
        host.Run().GeneratedSources.Select(s => $"// {s.HintName}\n{s.SourceText}\n"));
}
