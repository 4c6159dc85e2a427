using CsCheck;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PreExhaust.Language.Emit;
using PreExhaust.Plans;
using PreExhaust.Plans.Encoding;
using PreExhaust.Roslyn.Tests.Host;

namespace PreExhaust.Roslyn.Tests;

public sealed class EscapingTests
{
    private static readonly Gen<string> HostileText = Gen.OneOf(
            Gen.OneOf(
                "\"", "\\", "{", "}", "*/", "/*", "//", "\u2028", "\u2029", "\u0085", "\r", "\n", "\0", "\uD83D",
                "\uDCAA", "\U0001F4AA", "class", "531", "_", "@", "#line 1", "#endif", "\u202E", "\u200D", "]]>", "&",
                "<", "</summary>", "e\u0301", "\u0645\u0631", "ı", "İ", "ß", "ǆ", "²", "\uFFFF", "\uFEFF", "Plan",
                "Model", " ", "'", "\\u0022", "\"\"\"", "$", "%"),
            Gen.Char.Select(c => c.ToString()),
            Gen.String[Gen.Char.AlphaNumeric, 0, 6])
        .Array[0, 6]
        .Select(string.Concat);

    private static readonly Gen<ExerciseSlot> Slot = Gen.Select(
        HostileText, HostileText, Gen.Bool, HostileText, Gen.Int[1, 99],
        (name, variant, hasVariant, note, line) => new ExerciseSlot(new(name, hasVariant ? variant : null), default)
        {
            Notes = [note],
            Allowed = [new("PEX1001", note)],
            Source = new("a.workout", 1, 2, line, 3),
        });

    private static readonly Gen<TrainingPlan> Plan = Gen.Select(
        HostileText,
        Gen.Select(
            HostileText, Slot.Array[0, 3], HostileText, Gen.Int[-1, 2], Gen.Int[-1, 1],
            (name, slots, note, block, section) =>
                new Session(name, slots.ToValueList()) { Notes = [note], Block = block, WeekSection = section })
            .Array[0, 3],
        Gen.Select(HostileText, HostileText, (name, note) => new TrainingBlock(name) { Notes = [note] }).Array[0, 2],
        Gen.Select(HostileText, HostileText, Gen.Int[-1, 2], (title, note, block) =>
            new WeekSection(new([new(1, 1 + block)])) { Title = title, Notes = [note], Block = block }).Array[0, 2],
        (name, sessions, blocks, sections) => new TrainingPlan(name, sessions.ToValueList())
        {
            Blocks = blocks.ToValueList(),
            WeekSections = sections.ToValueList(),
            Source = new("a.workout", 0, 1, 1, 1),
            File = "a.workout",
        });

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3)]
    [InlineData(LanguageVersion.Latest)]
    public void No_text_breaks_out_of_its_place(LanguageVersion version) => Gen
        .Select(Plan, HostileText, HostileText)
        .Array[1, 4]
        .Sample(
            plans =>
            {
                var isOld = version == LanguageVersion.CSharp7_3;
                var options = new EmitOptions("App")
                {
                    HasUtf8Literals = !isOld, HasNullableAnnotations = !isOld, MapsLines = true,
                };
                var compilation = Compile(plans, options, version);

                Assert.Empty(compilation.Problems());
                Assert.Equal(
                    plans.DistinctBy(p => PathOf(p.Item2, p.Item3)).Count() + 1,
                    compilation.GetSymbolsWithName(_ => true, SymbolFilter.Type).Count(t => t.ContainingType is null));
            },
            iter: 60);

    [Fact]
    public void Every_name_and_note_survives_into_the_running_plan() => Plan.Sample(
        plan =>
        {
            var user = "public static class Test { public static object Run() => App.WorkoutPlans.All[0].Model; }";
            var compilation = Compile([(plan, "", "a")], new("App"), LanguageVersion.Latest)
                .AddSyntaxTrees(CSharpSyntaxTree.ParseText(user));

            var model = Assert.IsType<TrainingPlan>(compilation.Load().Run());

            Assert.Equal(PlanWriter.Write(plan), PlanWriter.Write(model));
        },
        iter: 15);

    private static CSharpCompilation Compile(
        (TrainingPlan Plan, string Folder, string File)[] plans, EmitOptions options, LanguageVersion version)
    {
        var files = plans
            .Select(p => (p.Plan, Path: PathOf(p.Folder, p.File)))
            .DistinctBy(p => p.Path)
            .Select(p => (p.Plan, Name: new NamedFile(p.Path, PlanTypeName.Of(p.Plan, p.Path, options))))
            .ToList();
        var names = TypeNames.Resolve(files.Select(f => f.Name), options);
        var emitted = files
            .Select(f => PlanEmitter.Emit(
                f.Plan,
                PlanMembers.Of(f.Plan, null),
                f.Name with { Type = names.Of(f.Name) },
                "/home/" + f.Name.Path,
                names.Index,
                options))
            .ToList();
        var sources = emitted
            .GroupBy(e => e.Shard)
            .Select(shard => ShardEmitter.Emit(shard.ToList(), options))
            .Append(IndexEmitter.Emit(names.Index, emitted.Select(e => e.Shard), options));
        return CSharpCompilation.Create(
            "Fuzz",
            sources.Select(s => CSharpSyntaxTree.ParseText(s, new(version, DocumentationMode.Diagnose))),
            References.OfThisRuntime,
            new(OutputKind.DynamicallyLinkedLibrary));
    }

    private static string PathOf(string folder, string file) =>
        $"{WithoutSlash(folder)}/{WithoutSlash(file)}.workout";

    private static string WithoutSlash(string text) => text.Replace("/", "", StringComparison.Ordinal);
}
