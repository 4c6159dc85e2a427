using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PreExhaust.Roslyn.Tests.Host;
using PreExhaust.Tests.Shared;

namespace PreExhaust.Roslyn.Tests.Literals;

/// <summary>The text of an attribute is compiled as a file would be.</summary>
public sealed class LiteralTests
{
    private const string Legs =
        """"
        using PreExhaust;

        namespace Gym;

        [Workout("""
            program Leg Day
            weeks 4

            session Lower A on Mon, Thu
            > Slow.
            Leg Press: 3x8-10 RIR 2, rest 2min
            Romanian Deadlift: 3x6 75%, rest 3min #main
              week 4: 2x6 60%
            """)]
        public static partial class LegDay
        {
            public const int Machines = 2;
        }
        """";

    [Fact]
    public void A_text_becomes_members_of_its_type() => Snapshot.Match(
        string.Concat(InCSharp.App(Legs).Run().GeneratedSources.Select(s => $"// {s.HintName}\n{s.SourceText}\n")),
        "cs");

    [Fact]
    public void The_same_text_in_a_file_has_the_same_members()
    {
        var text = Legs.Split("\"\"\"")[1].Replace("\n    ", "\n", StringComparison.Ordinal).Trim();
        var file = GeneratorHost.Of(("leg-day.workout", text)).Compile().GetTypeByMetadataName("App.LegDay")!;
        var type = InCSharp.App(Legs).Compile().GetTypeByMetadataName("Gym.LegDay")!;

        Assert.Equal(Members(file), Members(type).Where(name => name != "Machines"));

        static IEnumerable<string> Members(INamedTypeSymbol type) => type.GetMembers()
            .Concat(type.GetTypeMembers().SelectMany(t => t.GetMembers()))
            .Where(member => !member.IsImplicitlyDeclared)
            .Select(member => member.Name);
    }

    [Fact]
    public void The_plan_is_among_all_plans_and_knows_where_it_is_written()
    {
        const string User =
            """
            using App; using Gym;
            public static class Test
            {
                public static object Run() => string.Join("|",
                    ReferenceEquals(WorkoutPlans.Find("leg day").Model, LegDay.Plan.Model),
                    WorkoutPlans.All.Count,
                    LegDay.Plan.Model.File,
                    LegDay.Plan.Model.Source,
                    LegDay.Plan.LowerA.Model.Source,
                    LegDay.Plan.LowerA.RomanianDeadlift.Source,
                    LegDay.Plan.LowerA.RomanianDeadlift.Week(4).Sets[0].Load);
            }
            """;
        var compilation = InCSharp.App(Legs, ("push.workout", "Bench Press: 3x5\n")).Compile(User);

        Assert.Empty(compilation.Problems());
        Assert.Equal(
            "True|2|User.cs|User.cs(6,13)|User.cs(9,13)|User.cs(12,5)|60%", compilation.Load().Run());
    }

    [Theory]
    [InlineData("LegDay.Plan", 6)]
    [InlineData("LegDay.Plan.LowerA", 9)]
    [InlineData("LegDay.Plan.LowerA.LegPress", 11)]
    public void The_compiler_finds_a_member_in_the_literal(string member, int line)
    {
        var names = member.Split('.');
        var compilation = InCSharp.App(Legs).Compile();
        ISymbol symbol = compilation.GetTypeByMetadataName("Gym." + names[0])!;
        foreach (var name in names.Skip(1))
            symbol = ((symbol as IPropertySymbol)?.Type ?? (ITypeSymbol)symbol).GetMembers(name).Single();

        var place = symbol.Locations[0].GetMappedLineSpan();
        Assert.Equal(("User.cs", line), (place.Path, place.StartLinePosition.Line + 1));
    }

    [Theory]
    [InlineData("\"\"\"\n        Bench Press: 3x5\n          week 2: 3x5 xQ\n        \"\"\"", 4)]
    [InlineData("\"\"\"\r\n\tBench Press: 3x5\r\n\t\tweek 2: 3x5 xQ\r\n\t\"\"\"", 4)]
    [InlineData("\"\"\"Bench Press: 3xQ\"\"\"", 2, "PEX0002")]
    [InlineData("@\"Bench Press: 3x5\n  week 2: 3x5 xQ\"", 3)]
    [InlineData("@\"// \"\"Heavy\"\"\nBench Press: 3xQ\"", 3, "PEX0002")]
    [InlineData("\"Bench Press: 3x5\\n  week 2: 3x5 xQ\"", 2)]
    [InlineData("\"Bench Press: 3x5\\r\\n\\tweek 2: 3x5 xQ\"", 2)]
    [InlineData("\"// \\u0041\\x42\\U00000043\\\"\\nBench Press: 3xQ\"", 2, "PEX0002")]
    [InlineData("\"Bench Press: 3x\\u0051\"", 2, "PEX0002", "x\\u0051")]
    public void A_mistake_is_reported_at_its_place(
        string literal, int line, string id = "PEX0001", string text = "xQ")
    {
        var user = $"// A day.\n[PreExhaust.Workout({literal})]\npartial class Day {{ }}";
        var host = InCSharp.App(user);
        var mistake = Assert.Single(host.Run().Diagnostics);

        var place = user.IndexOf(text, StringComparison.Ordinal);
        var column = place - user.LastIndexOf('\n', place);
        Assert.Equal((id, line, column, text), mistake.Described());
        Assert.Contains(WellKnownDiagnosticTags.NotConfigurable, mistake.Descriptor.CustomTags);
        Assert.Empty(host.Compile().Problems());
    }

    [Theory]
    [InlineData("No Such Lift: 3x5", "PEX0101", "No Such Lift")]
    [InlineData("Benhc Press: 3x5", "PEX0101", "Benhc Press")]
    [InlineData("Bench Press: 3x5\\n  intent pre-exhaust wings", "PEX0102", "wings")]
    [InlineData("session A\\nBench Press: 3x5\\nsession A\\nBench Press: 3x5", "PEX0103", "A")]
    public void So_are_names(string text, string id, string place)
    {
        var host = InCSharp.App($"[PreExhaust.Workout(\"{text}\")] partial class Day {{ }}");

        Assert.Equal((id, place), Assert.Single(host.Run().Diagnostics.Select(d => (d.Id, d.Described().Text))));
        Assert.Empty(host.Compile().Problems());
    }

    [Fact]
    public void Editing_elsewhere_moves_a_mistake_along()
    {
        const string User = "[PreExhaust.Workout(\"Bench Press: 3xQ\")] partial class Day { }";
        var host = InCSharp.App(User);
        host.Run();
        host.EditUserCode("/* */ class A { }\n\n" + User);

        Assert.Equal(("PEX0002", 3, 36, "xQ"), Assert.Single(host.Run().Diagnostics).Described());
    }

    [Fact]
    public void Exercises_of_the_files_are_known_and_its_own_are_its_own()
    {
        var host = InCSharp.App(
            "[PreExhaust.Workout(\"exercise Zip Squat like Back Squat\\nZap Squat: 3x5\\nZip Squat: 3x5\")] "
            + "partial class Day { } [PreExhaust.Workout(\"Zip Squat: 3x5\")] partial class Other { }",
            ("library.workout", "exercise Zap Squat like Back Squat\n"));

        var unknown = Assert.Single(host.Run().Diagnostics);
        Assert.Equal(("PEX0101", 1, 135, "Zip Squat"), unknown.Described());
    }

    [Fact]
    public void Classes_that_it_names_come_along()
    {
        const string User =
            """
            using PreExhaust.Progression;
            [PreExhaust.Workout("Chin-Up: 3x5\n  progress by Ladder")] static partial class Day { }
            class Ladder : IProgression
            {
                public ExerciseState Advance(ExerciseState state, ExerciseOutcome outcome) => state;
            }
            """;
        var code = string.Concat(InCSharp.App(User).Run().GeneratedSources.Select(s => s.SourceText));

        Assert.Contains("new global::Ladder()", code, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3)]
    [InlineData(LanguageVersion.CSharp11)]
    public void Every_language_version_since_7_3_compiles_and_runs_it(LanguageVersion version)
    {
        const string User =
            "[PreExhaust.Workout(@\"session Push\nBench Press: 3x5\")] static partial class Day { } "
            + "public static class Test { public static object Run() { return Day.Plan.Push.BenchPress.Sets.Count; } }";
        var compilation = new GeneratorHost([], version: version, user: User).Compile();

        Assert.Empty(compilation.Problems());
        Assert.Empty(compilation.WithReferences(References.WithOldLibrary).Problems());
        Assert.Equal(3, compilation.Load().Run());
    }

    [Theory]
    [InlineData("sessions", true)]
    [InlineData("plans", false)]
    public void Members_go_as_deep_as_the_project_says(string depth, bool hasSessions)
    {
        var host = new GeneratorHost([], BuildOptions.App(("WorkoutMembers", depth)), user: Legs);
        var type = host.Compile().GetTypeByMetadataName("Gym.LegDay")!;

        Assert.Equal(hasSessions, type.GetTypeMembers("TypedPlan").Any());
        Assert.Empty(type.GetTypeMembers("LowerASession"));
        Assert.Contains("Plan", type.MemberNames);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\r\n\r")]
    [InlineData("bplist00\u0001\u0002")]
    [InlineData("\0\0\0\0")]
    [InlineData("Bench Press")]
    [InlineData(":::::")]
    [InlineData("\"Bench\" Press\": 3x5\n{Bench}: 3x5\n*/ Bench: 3x5\n")]
    [InlineData("Be\u2028nch: 3x5\nBe\u0085nch: 3x5\n\\u0022: 3x5")]
    [InlineData("\u202EBench\u202C: 3x5\n\U0001F4AA: 3x5")]
    [InlineData("session Plan\nBench Press: 3x5\nsession Day\nBench Press: 3x5")]
    public void Whatever_is_in_a_text_the_generated_code_compiles(string text)
    {
        var verbatim = $"@\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
        foreach (var literal in new[] { SymbolDisplay.FormatLiteral(text, true), verbatim })
        {
            var host = InCSharp.App($"[PreExhaust.Workout({literal})] partial class Day {{ }}");

            Assert.Empty(host.Compile().Problems());
            Assert.DoesNotContain("PEX0900", host.Run().Diagnostics.Select(d => d.Id));
        }
    }

    [Theory]
    [InlineData("\"Bench Press: 3xQ")]
    [InlineData("\"Bench Press: 3xQ\\q\"")]
    [InlineData("\"\"\"\n    Bench Press: 3xQ\n  x\n    \"\"\"")]
    public void A_broken_literal_is_the_compilers_to_report(string literal)
    {
        var host = InCSharp.App($"[PreExhaust.Workout({literal})] partial class Day {{ }}");

        Assert.All(host.Run().Diagnostics, d => Assert.NotEqual("PEX0900", d.Id));
    }

    [Fact]
    public void A_text_of_ten_megabytes_is_reported_without_delay()
    {
        var host = InCSharp.App($"[PreExhaust.Workout(\"{new string('x', 10_000_000)}\")] partial class Day {{ }}");

        Assert.Equal("PEX0203", Assert.Single(host.Run().Diagnostics).Id);
        Assert.Empty(host.Compile().Problems());
    }

    [Fact]
    public void Messages_are_the_same_in_any_culture() => Assert.All(
        InCSharp.App("[PreExhaust.Workout(null)] class Day { }").Run().Diagnostics,
        d => Assert.Equal(d.GetMessage(CultureInfo.InvariantCulture), d.GetMessage(new CultureInfo("tr"))));
}
