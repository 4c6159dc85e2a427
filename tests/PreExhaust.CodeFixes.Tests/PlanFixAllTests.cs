using System.Text;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;
using PreExhaust.CodeFixes.Tests.Literals;
using PreExhaust.Roslyn.Fluent;
using PreExhaust.Roslyn.Literals;
using PreExhaust.Roslyn.Tests.Fluent;

namespace PreExhaust.CodeFixes.Tests;

/// <summary>Texts and code of one solution are mended together, from whichever the first message is.</summary>
public sealed class PlanFixAllTests
{
    private const string Down = "Triceps Pushdown";
    private const string Up = "Bench Press";

    [Theory]
    [InlineData("A.cs", "B.cs")]
    [InlineData("B.cs", "A.cs")]
    public async Task Both_forms_are_mended_in_document_project_and_solution(string mixed, string literal)
    {
        var test = new BothFormsTest
        {
            NumberOfFixAllInDocumentIterations = 2,
            NumberOfFixAllInProjectIterations = 1,
            NumberOfFixAllIterations = 1,
        };
        test.TestState.Sources.Add(
            (mixed, Source(Fluent(Found("Pushdown"), "Bench") + Literal("Day", Found(Down), Up))));
        test.TestState.Sources.Add((literal, Source(Literal("Other", Found(Down), Up))));
        test.FixedState.Sources.Add((mixed, Source(Fluent("Bench", "Pushdown") + Literal("Day", Up, Down))));
        test.FixedState.Sources.Add((literal, Source(Literal("Other", Up, Down))));

        await test.RunAsync();
    }

    [Fact]
    public async Task What_is_not_reported_is_left_alone()
    {
        const string Off = "#pragma warning disable PEX1001\n";
        var rest = Off + Fluent("Pushdown", "Bench", "Mine") + Literal("Own", Down, Up);
        var test = new BothFormsTest();
        test.TestState.Sources.Add(Source(Fluent(Found("Pushdown"), "Bench") + rest));
        test.FixedState.Sources.Add(Source(Fluent("Bench", "Pushdown") + rest));

        await test.RunAsync();
    }

    private static string Found(string code) => code == "Pushdown"
        ? "{|PEX1001:Exercises.TricepsPushdown|}.Do(3.Sets(12).Rir(0))"
        : $"{{|PEX1001:{code}|}}";

    private static string Line(string exercise) => exercise.Contains(Down, StringComparison.Ordinal)
        ? $"{exercise}: 3x12 RIR 0"
        : $"{exercise}: 4x6 75%, rest 3min";

    private static string Call(string code) => code switch
    {
        "Pushdown" => "Exercises.TricepsPushdown.Do(3.Sets(12).Rir(0))",
        "Bench" => "Exercises.BarbellBenchPress.Do(4.Sets(6).At(75.Percent()))",
        _ => code,
    };

    private static string Fluent(string first, string second, string name = "Yours") =>
        $"class {name}\n{{\n    TrainingPlan Plan => Plan(\"P\").Add(\n"
        + $"        Session(\"A\").Add({Call(first)}, {Call(second)}));\n}}\n";

    private static string Literal(string type, string first, string second) =>
        $"[PreExhaust.Workout(\"\"\"\n    session A\n\n    {Line(first)}\n    {Line(second)}\n    \"\"\")]\n"
        + $"partial class {type};\n";

    private static SourceText Source(string types) => SourceText.From(FluentSource.Class("") + types, Encoding.UTF8);

    private sealed class BothFormsTest : FixTest
    {
        public BothFormsTest()
            : base("PEX1001: MoveSlotAfter") => MarkupOptions = MarkupOptions.UseFirstDescriptor;

        protected override IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers() =>
            [new LiteralAnalyzer(), new FluentPlanAnalyzer()];
    }
}
