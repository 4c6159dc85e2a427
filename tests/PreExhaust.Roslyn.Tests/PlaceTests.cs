using Microsoft.CodeAnalysis;
using PreExhaust.Roslyn.Tests.Host;

namespace PreExhaust.Roslyn.Tests;

/// <summary>Where the compiler and the running program believe that members stand.</summary>
public sealed class PlaceTests
{
    private const string Text =
        """
        // Two blocks.
        program Year

        block Base
        weeks 3
        session Upper
        Bench Press: 3x6

        week 2
        session Upper
        Bench Press: 3x7
        """;

    [Theory]
    [InlineData("Year", 2)]
    [InlineData("Year.Plan", 2)]
    [InlineData("Year.Plan.Base", 4)]
    [InlineData("Year.Plan.Base.Upper", 6)]
    [InlineData("Year.Plan.Base.Upper.BenchPress", 7)]
    [InlineData("Year.Plan.Base.Week2", 9)]
    [InlineData("Year.Plan.Base.Week2.Upper", 10)]
    [InlineData("Year.Plan.Base.Week2.Upper.BenchPress", 11)]
    public void The_compiler_finds_a_member_in_the_workout_file(string member, int line) =>
        Assert.Equal(("/home/me/App/plans/year.workout", line), PlaceOf("plans/year.workout", Text, member));

    [Theory]
    [InlineData("Bare", 1)]
    [InlineData("Bare.Plan", 1)]
    [InlineData("Bare.Plan.Bare", 3)]
    [InlineData("Bare.Plan.Bare.BackSquat", 4)]
    public void What_has_no_header_stands_where_it_begins(string member, int line) => Assert.Equal(
        ("/home/me/App/bare.workout", line),
        PlaceOf("bare.workout", "// Legs.\n\nBench Press: 3x5\nBack Squat: 3x5\n", member));

    [Fact]
    public void The_running_program_finds_them_too()
    {
        const string User =
            """
            public static class Test
            {
                public static object Run() => string.Join("|",
                    App.Year.Plan.Model.Source, App.Year.Plan.Base.Model.Source, App.Year.Plan.Base.Week2.Model.Source,
                    App.Year.Plan.Base.Week2.Upper.Model.Source, App.Year.Plan.Base.Week2.Upper.BenchPress.Source);
            }
            """;

        Assert.Equal(
            "year.workout(2,9)|year.workout(4,7)|year.workout(9,1)|year.workout(10,9)|year.workout(11,1)",
            GeneratorHost.Of(("year.workout", Text)).Compile(User).Load().Run());
    }

    [Fact]
    public void A_deterministic_build_is_the_same_in_any_folder()
    {
        Assert.Equal(Build("/home/me/App/"), Build("/somewhere/else/"));
        Assert.Equal(Build("/home/me/App/"), Build("C:\\src\\App\\"));

        static byte[] Build(string folder)
        {
            var host = new GeneratorHost(
                [new MemoryFile(folder + "year.workout", Text)],
                new BuildOptions(
                    ("ProjectDir", folder), ("RootNamespace", "App"), ("DeterministicSourcePaths", "true")));
            using var stream = new MemoryStream();
            var compilation = host.Compile();
            Assert.True(compilation.WithOptions(compilation.Options.WithDeterministic(true)).Emit(stream).Success);
            return stream.ToArray();
        }
    }

    [Theory]
    [InlineData("Bench Press: 3x5\nBack Squat: 3x5", null)]
    [InlineData("Incline Bench Press: 3x5\nBack Squat: 3x5", "BenchPress")]
    [InlineData("Back Squat: 3x5", "BenchPress")]
    public void Code_that_uses_what_the_text_no_longer_has_does_not_compile(string exercises, string? missing)
    {
        var problems = GeneratorHost.Of(("plans/year.workout", $"program Year\nsession Upper\n{exercises}\n"))
            .Compile("class Screen\n{\n    object First => App.Plans.Year.Plan.Upper.BenchPress;\n}\n")
            .Problems()
            .ToList();

        if (missing is null)
        {
            Assert.Empty(problems);
            return;
        }

        var error = Assert.Single(problems);
        Assert.Equal(("CS1061", DiagnosticSeverity.Error), (error.Id, error.Severity));
        Assert.Equal(2, error.Location.GetLineSpan().StartLinePosition.Line);
        Assert.Equal(missing, error.Location.SourceTree!.ToString().Substring(
            error.Location.SourceSpan.Start, error.Location.SourceSpan.Length));
    }

    [Theory]
    [InlineData("program Leap Year\nBench Press: 3x5\n", "CS0234")]
    [InlineData("program Year\nsession Lower\nBench Press: 3x5\n", "CS1061")]
    [InlineData("program Year\nblock Peak\nweeks 2\nsession Upper\nBench Press: 3x5\n", "CS1061")]
    public void So_with_programs_sessions_and_blocks(string text, string expected)
    {
        var problems = GeneratorHost.Of(("plans/year.workout", text))
            .Compile("class Screen { object First => App.Plans.Year.Plan.Upper.BenchPress; }")
            .Problems();

        Assert.Equal(expected, Assert.Single(problems).Id);
    }

    private static (string Path, int Line) PlaceOf(string file, string text, string member)
    {
        var compilation = GeneratorHost.Of((file, text)).Compile();
        var names = member.Split('.');
        ISymbol symbol = compilation.GetSymbolsWithName(names[0], SymbolFilter.Type).Single();
        foreach (var name in names.Skip(1))
        {
            var type = (symbol as IPropertySymbol)?.Type ?? (ITypeSymbol)symbol;
            symbol = type.GetMembers(name).Single();
        }

        var place = symbol.Locations[0].GetMappedLineSpan();
        Assert.True(place.HasMappedPath);
        return (place.Path, place.StartLinePosition.Line + 1);
    }
}
