using Microsoft.CodeAnalysis;
using PreExhaust.CodeFixes.Extraction;
using PreExhaust.Roslyn.Tests.Literals;

namespace PreExhaust.CodeFixes.Tests.Extraction;

/// <summary>The text at a type becomes a file, and the code goes on to mean the same.</summary>
public sealed class LiteralExtractionTests
{
    private const string Text = "program Leg Day\n\nsession \"Lower\" A\nLeg Press: 3x10 RIR 2\n  week 2: 2x10\n";

    private static readonly LiteralExtraction Provider = new();

    [Theory]
    [InlineData("regular")]
    [InlineData("verbatim")]
    [InlineData("raw")]
    [InlineData("raw with tabs")]
    public async Task A_type_that_is_nothing_but_its_text_gives_way_to_the_class_of_the_file(string notation)
    {
        var text = Text.Replace("\"Lower\" A", "Lower A", StringComparison.Ordinal);
        const string Rest =
            """
            // Who trains.
            public static class Test
            {
                public static object Run() => App.LegDay.Plan.LowerA is null ? null : App.LegDay.Plan.Model;
            }

            namespace App
            {
                // Legs.
            {0}}

            """;
        var type =
            $"""
                /// <summary>Legs.</summary>
                [PreExhaust.Workout({InCSharp.Literal(notation, text)})]
                public static partial class LegDay;

            """;
        var document = App.Open(Rest.Replace("{0}", type, StringComparison.Ordinal));
        var after = await (await document.Offers(Provider, "Workout(")).Apply();

        var file = Assert.Single(after.Projects.Single().AdditionalDocuments);
        Assert.Equal("/home/me/App/LegDay.workout", file.FilePath);
        Assert.Equal(text, (await file.GetTextAsync()).ToString().ReplaceLineEndings("\n"));
        Assert.Equal(
            Rest.Replace("{0}", "", StringComparison.Ordinal),
            (await after.GetDocument(document.Id)!.GetTextAsync()).ToString());
        await SamePlan(document, after);
    }

    [Theory]
    [InlineData(
        "[A]\npublic static partial class Legs;",
        "public static partial class Legs\n{\n    public static global::App.LegDay.TypedPlan Plan => "
        + "global::App.LegDay.Plan;\n}",
        "Legs")]
    [InlineData(
        "[System.Obsolete(\"x\"), A] partial struct Legs { }",
        "[System.Obsolete(\"x\")] partial struct Legs {\n    public static global::App.LegDay.TypedPlan Plan => "
        + "global::App.LegDay.Plan;\n}",
        "Legs")]
    [InlineData(
        "partial class Gym<T>\n{\n    [A, System.Obsolete(\"x\")] // why\n    partial record Legs(int X)\n    {\n"
        + "        int _y;\n    }\n\n    public static object All => Legs.Plan.Model;\n}",
        "partial class Gym<T>\n{\n    [System.Obsolete(\"x\")] // why\n    partial record Legs(int X)\n    {\n"
        + "        public static global::App.LegDay.TypedPlan Plan => global::App.LegDay.Plan;\n\n        int _y;\n"
        + "    }\n\n    public static object All => Legs.Plan.Model;\n}",
        "Gym<int>.Legs")]
    [InlineData(
        "[A] /* why */ static partial class Legs\n{\n    // Later more.\n}",
        "/* why */ static partial class Legs\n{\n    public static global::App.LegDay.TypedPlan Plan => "
        + "global::App.LegDay.Plan;\n    // Later more.\n}",
        "Legs")]
    public async Task Any_other_type_leads_to_the_plan_of_the_file(string before, string after, string type)
    {
        var user = type.StartsWith("Gym", StringComparison.Ordinal) ? "Gym<int>.All" : $"{type}.Plan.Model";
        var test = $"\nstatic class Test {{ public static object Run() => {user}; }}\n";
        var document = App.Open(
            before.Replace("A]", $"PreExhaust.Workout({InCSharp.Literal("verbatim", Text)})]", StringComparison.Ordinal)
                .Replace("[A,", $"[PreExhaust.Workout({InCSharp.Literal("regular", Text)}),", StringComparison.Ordinal)
                + test);
        var changed = await (await document.Offers(Provider, "program Leg")).Apply();

        Assert.Equal(after + test, (await changed.GetDocument(document.Id)!.GetTextAsync()).ToString());
        await SamePlan(document, changed);
    }

    [Fact]
    public async Task The_class_is_named_as_the_project_and_its_folders_say()
    {
        const string User =
            """"
            static class Test { public static object Run() => Day.Plan.Model; }
            [PreExhaust.Workout("""
                session Lower A
                Leg Press: 3x10
                """)]
            static partial class Day { }
            """";
        var document = App.Open(
            User,
            "Views/Start.cs",
            "build_property.WorkoutAccessibility = internal\nbuild_property.WorkoutMembers = sessions\n");
        var after = await (await document.Offers(Provider, "Workout(")).Apply();

        var file = Assert.Single(after.Projects.Single().AdditionalDocuments);
        Assert.Equal("/home/me/App/Views/Day.workout", file.FilePath);
        Assert.Equal(["Views"], file.Folders);
        Assert.Contains(
            "internal static global::App.Views.LowerA.TypedPlan Plan => global::App.Views.LowerA.Plan;",
            (await after.GetDocument(document.Id)!.GetTextAsync()).ToString(),
            StringComparison.Ordinal);
        await SamePlan(document, after);
    }

    [Theory]
    [InlineData("namespace App; [A] static partial class LegDay { static int X; }")]
    [InlineData("namespace App; [A] partial class LegDay { }")]
    [InlineData("namespace App; [A, System.Obsolete] static partial class LegDay { }")]
    [InlineData("namespace App; [A] static partial class LegDay; static partial class LegDay;")]
    [InlineData("namespace App { class LegDay { } } [A] static partial class Legs { }")]
    [InlineData("namespace App.LegDay { class C { } } namespace Gym { [A] static partial class Legs { } }")]
    [InlineData("[PreExhaust.Workout(\"exercise My Row like Barbell Row\\n\\nMy Row: 3x5\")] partial class Legs { }")]
    [InlineData("[PreExhaust.Workout(\"Leg Press: 3xQ\")] partial class Legs { }")]
    [InlineData("[PreExhaust.Workout(\"program Workout Plans\\nLeg Press: 3x5\")] partial class Legs { }")]
    public async Task It_is_not_offered_where_the_outcome_would_not_be_the_same(string source)
    {
        var document = App.Open(source.Replace(
            "[A", $"[PreExhaust.Workout({InCSharp.Literal("regular", Text)})", StringComparison.Ordinal));

        Assert.Empty(await document.Offers(Provider, "Workout("));
    }

    [Fact]
    public async Task It_is_not_offered_where_files_have_no_class()
    {
        var document = App.Open(
            $"[PreExhaust.Workout({InCSharp.Literal("regular", Text)})] static partial class Legs {{ }}",
            properties: "build_property.WorkoutMembers = plans\n");

        Assert.Empty(await document.Offers(Provider, "Workout("));
    }

    [Fact]
    public async Task It_is_not_offered_where_such_a_file_is_there()
    {
        var document = App.Open(
            "[PreExhaust.Workout(\"Leg Press: 3x5\")] partial class Legs { }",
            files: ("legs.workout", "Leg Press: 3x5"));

        Assert.Empty(await document.Offers(Provider, "Workout("));
        Assert.Empty(await document.Offers(Provider, "partial"));
    }

    private static async Task SamePlan(Document before, Solution after)
    {
        var (old, now) = (await before.Project.Solution.Run(), await after.Run());

        Assert.Equal(old.WithoutAnchors(), now.WithoutAnchors());
        Assert.EndsWith(".workout", now.File, StringComparison.Ordinal);
    }
}
