using CsCheck;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PreExhaust.Analysis;
using PreExhaust.Language;
using PreExhaust.Language.Tests;
using PreExhaust.Roslyn.Fluent;
using PreExhaust.Roslyn.Keystrokes;
using PreExhaust.Roslyn.Tests.Host;

namespace PreExhaust.Roslyn.Tests.Keystrokes;

/// <summary>What is kept from one keystroke to the next is what would be said anew.</summary>
public sealed class KeystrokeTests
{
    private const int MostEdits = 6;

    private static readonly (string File, string Old, string Other)[] Edits =
    [
        .. EditedFiles.ThatMatter.Concat(EditedFiles.ThatDoNot)
            .Select(row => ((string)row[0], (string)row[1], (string)row[2])),
    ];

    private static readonly DiagnosticDescriptor Rule = new FluentPlanAnalyzer().SupportedDiagnostics[0];

    private static readonly Basis Nothing =
        new(AnalysisOptions.Default, new(WarningsAreErrors: false), WorkoutDefinitions.None, "");

    public static TheoryData<string, string, string> ThatMatter => EditedFiles.ThatMatter;

    public static TheoryData<string, string, string> ThatDoNot => EditedFiles.ThatDoNot;

    [Fact]
    public void The_app_compiles() =>
        Assert.DoesNotContain(
            new EditedApp(EditedFiles.All).Compilation.GetDiagnostics(), d => d.Severity == DiagnosticSeverity.Error);

    [Theory]
    [MemberData(nameof(ThatMatter))]
    public async Task An_edit_that_matters_counts_at_once(string file, string old, string other)
    {
        var app = new EditedApp(EditedFiles.All);
        var before = await app.Messages();
        app.Edit(file, old, other);
        var after = await app.Messages();

        Assert.NotEqual(before, after);
        Assert.Equal(await app.MessagesAnew(), after);
        app.Edit(file, other, old);
        Assert.Equal(before, await app.Messages());
    }

    [Theory]
    [MemberData(nameof(ThatDoNot))]
    public async Task After_one_in_a_body_all_the_rest_is_kept(string file, string old, string other)
    {
        var app = new EditedApp(EditedFiles.All);
        var (before, first) = (await app.Messages(), Declarations.Of(app.Compilation));
        app.Edit(file, old, other);

        Assert.Equal(before, await app.Messages());
        Assert.Same(first, Declarations.Of(app.Compilation));
    }

    [Fact]
    public async Task Properties_of_the_build_count_at_once()
    {
        var app = new EditedApp(EditedFiles.All);
        app.Edit(EditedFiles.Settings, "suggestion", "warning");
        var before = await app.Messages();
        app.Build = BuildOptions.App(("WorkoutTreatWarningsAsErrors", "true"));
        var after = await app.Messages();

        Assert.NotEqual(before, after);
        Assert.Equal(await app.MessagesAnew(), after);
    }

    [Fact]
    public async Task So_does_a_new_file()
    {
        var app = new EditedApp(EditedFiles.All);
        var before = await app.Messages();
        app.Add("day.workout", "program Leg Dy\n\nsession Lower\nBack Squat: 3x5 80%, rest 3min\n");
        var after = await app.Messages();

        Assert.NotEqual(before, after);
        Assert.Equal(await app.MessagesAnew(), after);
    }

    [Fact]
    public async Task So_do_symbols_of_the_build()
    {
        var app = new EditedApp(EditedFiles.All);
        app.Edit(EditedFiles.Plans, "#define OLD", "");
        var before = await app.Messages();
        app.Replace(EditedFiles.Plans, new CSharpParseOptions(LanguageVersion.Latest).WithPreprocessorSymbols("OLD"));
        var after = await app.Messages();

        Assert.NotEqual(before, after);
        Assert.Equal(await app.MessagesAnew(), after);
    }

    [Fact]
    public void Whatever_is_edited_the_messages_are_those_of_a_fresh_look() =>
        Gen.Int[0, Edits.Length - 1].Array[1, MostEdits].Sample(
            numbers =>
            {
                var app = new EditedApp(EditedFiles.All);
                foreach (var (file, old, other) in numbers.Select(number => Edits[number]))
                {
                    var text = app.TextOf(file);
                    // A second time takes it back; where another edit is in the way, nothing happens.
                    if (text.Contains(other, StringComparison.Ordinal) && other.Length > 0)
                        app.Edit(file, other, old);
                    else if (text.Contains(old, StringComparison.Ordinal))
                        app.Edit(file, old, other);
                    Assert.Equal(Task.Run(app.MessagesAnew).Result, Task.Run(app.Messages).Result);
                }
            },
            iter: Samples.OrAsAsked(20),
            threads: 1,
            print: numbers => string.Join("\n", numbers.Select(number => Edits[number])));

    [Fact]
    public void What_is_kept_is_not_worked_out_again()
    {
        var app = new EditedApp(EditedFiles.All);
        var first = Ask(app, isMade: true);
        app.Edit(EditedFiles.Plans, "var typed = \"\"", "var typed = \"more\"");

        var moved = Ask(app, isMade: false);
        Assert.Equal(first.Span.Start + "more".Length, moved.Span.Start);
        app.Edit(EditedFiles.Plans, "Few).Rir(0)", "Few).Rir(1)");
        Ask(app, isMade: true);
    }

    [Fact]
    public void What_reads_code_that_can_change_unseen_is_not_kept()
    {
        var app = new EditedApp(EditedFiles.All);
        Ask(app, isMade: true, isSure: false);
        Ask(app, isMade: true, isSure: true);
        Ask(app, isMade: false);
    }

    [Fact]
    public void Apps_do_not_share_what_they_keep()
    {
        var (one, other) = (new EditedApp(EditedFiles.All), new EditedApp(EditedFiles.All));

        Assert.NotSame(Declarations.Of(one.Compilation), Declarations.Of(other.Compilation));
        Assert.NotSame(
            Declarations.Of(one.Compilation),
            Declarations.Of(one.Compilation.AddReferences(one.Compilation.ToMetadataReference())));
        Assert.NotSame(
            Declarations.Of(one.Compilation),
            Declarations.Of(one.Compilation.WithOptions(one.Compilation.Options.WithOverflowChecks(true))));
    }

    /// <summary>Asks for a message about a plan, and tells whether it was worked out.</summary>
    private static CodeMessage Ask(EditedApp app, bool isMade, bool isSure = true)
    {
        var compilation = app.Compilation;
        var tree = compilation.SyntaxTrees[1];
        var unit = CodeUnits.In(tree, default).OfType<PropertyDeclarationSyntax>().Single();
        var wasMade = false;
        var message = Declarations.Of(compilation).In(tree).Of(unit, typeof(KeystrokeTests), Nothing, units =>
        {
            wasMade = true;
            if (!isSure)
                units.Add(null);
            return [new(Rule, Rule.DefaultSeverity, unit.Span, "")];
        });
        Assert.Equal(isMade, wasMade);
        return message.Single();
    }
}
