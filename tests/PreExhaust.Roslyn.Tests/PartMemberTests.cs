using Microsoft.CodeAnalysis;
using PreExhaust.Roslyn.Tests.Host;

namespace PreExhaust.Roslyn.Tests;

/// <summary>Blocks and week headers as members.</summary>
public sealed class PartMemberTests
{
    private const string Text =
        """
        program Year
        session Upper
        Bench Press: 3x5 60kg
        block Base
        weeks 3
        > Build.
        session Upper
        Bench Press: 3x6
        session Lower
        Back Squat: 3x6
        week 1, 3
        session Upper
        Bench Press: 3x7
        block Peak
        weeks 20
        week 1-3 (slowly)
        session Upper
        Bench Press: 3x8
        week 13 (deload)
        > Rest.
        session Upper
        Bench Press: 2x5
        week odd
        session Lower
        Back Squat: 2x5
        """;

    [Fact]
    public void Blocks_and_weeks_hold_what_stands_under_their_headers() => Assert.Equal(
        [
            "Base", "Base.Week1And3", "Base.Week1And3.Upper", "Base.Week1And3.Upper.BenchPress",
            "Base.Upper", "Base.Upper.BenchPress", "Base.Lower", "Base.Lower.BackSquat",
            "Peak", "Peak.Week1To3", "Peak.Week1To3.Upper", "Peak.Week1To3.Upper.BenchPress",
            "Peak.Week13", "Peak.Week13.Upper", "Peak.Week13.Upper.BenchPress",
            "Peak.WeekOdd", "Peak.WeekOdd.Lower", "Peak.WeekOdd.Lower.BackSquat",
            "Upper", "Upper.BenchPress",
        ],
        Paths(GeneratorHost.Of(("x.workout", Text))));

    [Fact]
    public void They_go_as_deep_as_sessions()
    {
        var host = new GeneratorHost(
            [new MemoryFile("/home/me/App/x.workout", Text)], BuildOptions.App(("WorkoutMembers", "sessions")));

        Assert.Empty(host.Compile().Problems());
        Assert.Equal(13, Paths(host).Count);
        Assert.DoesNotContain(Paths(host), path => path.EndsWith("BenchPress", StringComparison.Ordinal));
    }

    [Fact]
    public void They_give_what_the_headers_say()
    {
        const string User =
            """
            using App;
            using PreExhaust.Plans;
            public static class Test
            {
                public static object Run()
                {
                    TrainingBlock block = Year.Plan.Base;
                    WeekSection section = Year.Plan.Peak.Week13;
                    return string.Join("|",
                        block.WeekCount, Year.Plan.Base.Sessions.Count, Year.Plan.Base.Week1And3.Sessions.Count,
                        section.IsDeload, Year.Plan.Peak, Year.Plan.Peak.Week1To3,
                        Year.Plan.Base.Week1And3.Upper.BenchPress.Sets[0].Target,
                        Year.Plan.Peak.Week13.Upper.BenchPress.Source, Year.Plan.Upper.BenchPress.Sets[0].Load,
                        ReferenceEquals(Year.Plan, Year.Plan.Peak.Week1To3.Plan));
                }
            }
            """;
        var compilation = GeneratorHost.Of(("x.workout", Text)).Compile(User);

        Assert.Empty(compilation.Problems());
        Assert.Equal("3|3|1|True|Peak|week 1-3|7|x.workout(22,1)|60kg|True", compilation.Load().Run());
    }

    [Fact]
    public void Their_documentation_says_what_the_header_says()
    {
        var sources = GeneratorHost.Of(("x.workout", Text)).Run().GeneratedSources;
        var code = string.Concat(sources.Select(source => source.SourceText));

        Assert.Contains("<summary>Base (3 weeks). Build.</summary>", code, StringComparison.Ordinal);
        Assert.Contains("<summary>Week 1-3 of Peak: slowly</summary>", code, StringComparison.Ordinal);
        Assert.Contains("<summary>Week 13 of Peak: deload. Rest.</summary>", code, StringComparison.Ordinal);
    }

    [Fact]
    public void Weeks_of_a_program_without_blocks_are_members_of_the_plan() => Assert.Equal(
        ["Week3", "Week3.A", "Week3.A.BenchPress", "Week4", "A", "A.BenchPress"],
        Paths(GeneratorHost.Of((
            "x.workout",
            "program P\nweeks 4\nsession A\nBench Press: 3x5\nweek 3\nsession A\nBench Press: 2x5\n"
            + "week 4 (deload)\nrest 90s\n"))));

    [Fact]
    public void A_name_that_a_wider_part_has_gets_a_number() => Assert.Equal(
        ["Week1", "Week1_2", "Week1_2.BenchPress", "Peak", "Peak.Week12", "Peak.Week12.BenchPress"],
        Paths(GeneratorHost.Of((
            "x.workout",
            "program P\nsession Week 1\nBench Press: 3x5\nblock \"Week 1\"\nweeks 2\nblock Peak\nweeks 20\n"
            + "session Week 12\nBench Press: 3x5\n")))
            .OrderBy(path => path[0] == 'W' ? 0 : 1));

    /// <summary>Every way from the plan through members that are named in the text.</summary>
    private static List<string> Paths(GeneratorHost host)
    {
        var compilation = host.Compile();
        Assert.Empty(compilation.Problems());
        var plan = compilation.GetSymbolsWithName("Plan", SymbolFilter.Member).OfType<IPropertySymbol>().Single();
        return Under(plan.Type, "").ToList();

        static IEnumerable<string> Under(ITypeSymbol type, string path) =>
            type.ContainingType is null
                ? []
                : type.GetMembers().OfType<IPropertySymbol>().SelectMany(
                    member => Under(member.Type, path + member.Name + ".").Prepend(path + member.Name));
    }
}
