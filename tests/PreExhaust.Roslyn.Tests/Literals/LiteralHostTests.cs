using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PreExhaust.Roslyn.Tests.Host;

namespace PreExhaust.Roslyn.Tests.Literals;

/// <summary>Which types can have the members of a plan.</summary>
public sealed class LiteralHostTests
{
    private const string Attribute = "[PreExhaust.Workout(\"session Push\\nBench Press: 3x5\\n\")]";

    [Theory]
    [InlineData("[A] static partial class Day { }", "Day")]
    [InlineData("[A] public sealed partial class Day { int x; }", "Day")]
    [InlineData("[A] abstract partial class Day { }", "Day")]
    [InlineData("[A] partial struct Day { }", "Day")]
    [InlineData("[A] readonly partial struct Day { }", "Day")]
    [InlineData("[A] ref partial struct Day { }", "Day")]
    [InlineData("[A] partial record Day(int X);", "Day")]
    [InlineData("[A] partial record class Day;", "Day")]
    [InlineData("[A] partial record struct Day(int X);", "Day")]
    [InlineData("namespace Gym { namespace Club { [A] partial class Day { } } }", "Gym.Club.Day")]
    [InlineData("namespace Gym.@class; [A] partial class Day { }", "Gym.@class.Day")]
    [InlineData("partial class Gym { [A] internal static partial class Day { } }", "Gym.Day")]
    [InlineData("partial struct Gym { public partial record C { [A] public partial class Day { } } }", "Gym.C.Day")]
    [InlineData("partial interface IGym { [A] partial class Day { } }", "IGym.Day")]
    [InlineData("[A] partial class Day<T> where T : class { }", "Day<string>")]
    [InlineData("[A] partial class Day<@in, TypedPlan> { }", "Day<int, int>")]
    [InlineData("partial class Gym<T> { [A] internal static partial class Day<U> { } }", "Gym<int>.Day<string>")]
    [InlineData("[A] partial class @class { }", "@class")]
    [InlineData("[A] partial class @record { }", "@record")]
    [InlineData("[A] partial class PushSession { }", "PushSession")]
    [InlineData("[A] partial class TypedPlan { int PushSession; }", "TypedPlan")]
    [InlineData("class Old { public void Plan() { } } [A] partial class Day : Old { }", "Day")]
    [InlineData("[A] partial class Push { }", "Push")]
    [InlineData("[A] partial class Tågträning { }", "Tågträning")]
    public void It_has_the_members_of_the_plan(string declaration, string type)
    {
        var host = InCSharp.App(declaration.Replace("[A]", Attribute, StringComparison.Ordinal));
        var compilation = host.Compile(
            $"public static class Test {{ public static object Run() => {type}.Plan.Push.BenchPress.Sets.Count; }}");

        Assert.Empty(host.Run().Diagnostics);
        Assert.Empty(compilation.Problems());
        Assert.Equal(3, compilation.Load().Run());
    }

    [Theory]
    [InlineData("[A] class Day { }", "Day", "Write 'partial class Day'.")]
    [InlineData("[A] public static class Day { }", "Day", "Write 'partial class Day'.")]
    [InlineData("[A] struct Day { }", "Day", "Write 'partial struct Day'.")]
    [InlineData("[A] record Day;", "Day", "Write 'partial record Day'.")]
    [InlineData("[A] record struct Day;", "Day", "Write 'partial record struct Day'.")]
    [InlineData("class Gym { [A] partial class Day { } }", "Day", "Gym, which Day is in, is not partial")]
    [InlineData("interface IGym { [A] partial class Day { } }", "Day", "Write 'partial interface IGym'.")]
    [InlineData("[A] file partial class Day { }", "Day", "Leave out 'file'")]
    [InlineData("file partial class Gym { [A] partial class Day { } }", "Day", "Gym is local to its file")]
    [InlineData("[A] partial class Plan { }", "Plan", "give the type another name")]
    [InlineData("[A] partial class Day { public int Plan; }", "Day", "Day has a Plan already")]
    [InlineData("[A] partial class Day { void Plan() { } }", "Day", "Day has a Plan already")]
    [InlineData("[A] partial class Day<Plan> { }", "Day", "Day has a Plan already")]
    public void Other_types_are_told_what_to_do(string declaration, string place, string wayOut)
    {
        var host = InCSharp.App(declaration.Replace("[A]", Attribute, StringComparison.Ordinal));
        var problem = Assert.Single(host.Run().Diagnostics);

        Assert.Equal(("PEX0220", DiagnosticSeverity.Error), (problem.Id, problem.Severity));
        Assert.Equal(place, problem.Described().Text);
        Assert.Contains(wayOut, problem.GetMessage(null), StringComparison.Ordinal);
        Assert.DoesNotContain(host.Compile().Problems(), p => p.Id != "CS0649");
    }

    [Theory]
    [InlineData("[A] partial interface IDay { }", "CS0592")]
    [InlineData("[A] enum Day { }", "CS0592")]
    [InlineData("[A][A] partial class Day { }", "CS0579")]
    [InlineData("[A] partial class Day { } [A] partial class Day { }", "CS0579")]
    [InlineData("[PreExhaust.Workout] partial class Day { }", "CS7036")]
    [InlineData("[A] partial class Day { } class Day { }", "CS0260")]
    public void What_the_compiler_reports_itself_is_left_to_it(string declaration, string id)
    {
        var host = InCSharp.App(declaration.Replace("[A]", Attribute, StringComparison.Ordinal));

        Assert.Empty(host.Run().Diagnostics);
        Assert.Equal(id, Assert.Single(host.Compile().Problems()).Id);
    }

    [Theory]
    [InlineData("Text", "The name of a constant")]
    [InlineData("Texts.Push", "The name of a constant")]
    [InlineData("\"Bench Press: \" + \"3x5\"", "A string put together from several")]
    [InlineData("$\"Bench Press: 3x5\"", "An interpolated string")]
    [InlineData("nameof(Day)", "An expression")]
    [InlineData("null", "'null'")]
    public void The_text_is_a_single_literal(string argument, string reason)
    {
        var host = InCSharp.App(
            $"[PreExhaust.Workout({argument})] partial class Day {{ const string Text = \"Bench Press: 3x5\"; }} "
            + "static class Texts { public const string Push = \"Bench Press: 3x5\"; }");
        var problem = Assert.Single(host.Run().Diagnostics);

        Assert.Equal(("PEX0221", argument), (problem.Id, problem.Described().Text));
        Assert.StartsWith(reason, problem.GetMessage(null), StringComparison.Ordinal);
        Assert.Contains("as one literal", problem.GetMessage(null), StringComparison.Ordinal);
        Assert.Empty(host.Compile().Problems());
    }

    [Theory]
    [InlineData("(\"Bench Press: 3x5\")")]
    [InlineData("text: \"Bench Press: 3x5\"")]
    [InlineData("((text: @\"Bench Press: 3x5\"))", false)]
    public void Brackets_and_the_name_of_the_parameter_are_no_matter(string argument, bool isCode = true) =>
        Assert.Equal(
            isCode,
            InCSharp.App($"[PreExhaust.Workout({argument})] partial class Day {{ }}").Compile()
                .GetTypeByMetadataName("Day+TypedPlan") is not null);

    [Fact]
    public void An_attribute_of_the_same_name_from_elsewhere_is_none_of_ours()
    {
        const string User =
            """
            namespace Other { class WorkoutAttribute : System.Attribute { public WorkoutAttribute(string text) { } } }
            namespace Theirs { using Other; [Workout("Nonsense")] class Day { } }
            namespace Ours { using PreExhaust; [Workout("Bench Press: 3x5")] partial class Day { } }
            namespace Both
            {
                using PreExhaust;
                [Other.Workout("Nonsense"), Workout("Bench Press: 3x5")] partial class Day { }
            }
            """;
        var host = InCSharp.App(User);

        Assert.Empty(host.Run().Diagnostics);
        Assert.Empty(host.Compile().Problems());
        Assert.Equal(
            [false, true, true],
            new[] { "Theirs", "Ours", "Both" }.Select(name =>
                host.Compile().GetTypeByMetadataName($"{name}.Day")!.MemberNames.Contains("Plan")));
    }

    [Fact]
    public void An_alias_of_the_attribute_is_the_attribute() => Assert.NotNull(
        InCSharp.App("using Text = PreExhaust.WorkoutAttribute; [Text(\"Bench Press: 3x5\")] partial class Day { }")
            .Compile().GetTypeByMetadataName("Day+TypedPlan"));

    [Fact]
    public void Declarations_may_be_in_several_files()
    {
        var host = InCSharp.App("partial class Gym { public partial class Day { public const int DayClass = 1; } }");
        host.Add(CSharpSyntaxTree.ParseText(
            $"partial class Gym {{ {Attribute} static partial class Day {{ }} }}", path: "Other.cs"));
        var compilation = host.Compile(
            "public static class Test { public static object Run() => Gym.Day.Plan.Push.BenchPress.Source; }");

        Assert.Empty(host.Run().Diagnostics);
        Assert.Empty(compilation.Problems());
        Assert.Equal("Other.cs(1,56)", compilation.Load().Run()!.ToString());
    }
}
