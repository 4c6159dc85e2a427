using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PreExhaust.Language;
using PreExhaust.Plans.Json;
using PreExhaust.Progression.Json;
using PreExhaust.Roslyn.Tests.Host;
using PreExhaust.Tests.Shared;

namespace PreExhaust.Roslyn.Tests;

/// <summary>
/// The C# of the documentation compiles and prints what the page shows: its blocks are one program, with the classes of
/// the page's <c>.workout</c> blocks, and with no namespaces but those that the page names and projects have anyway.
/// </summary>
public sealed class DocumentationTests
{
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;

        """;

    [Theory]
    [InlineData("csharp.md")]
    [InlineData("running-programs.md")]
    [InlineData("typed-plans.md")]
    public async Task The_code_of_a_page_prints_what_the_page_shows(string page)
    {
        var blocks = Blocks(File.ReadAllText(Repository.PathOf("docs", page)).ReplaceLineEndings("\n")).ToList();
        var files = blocks.Where(block => block.Info == "workout").Select(block => FileOf(block.Text)).ToList();
        var code = new[] { "csharp using", "csharp", "csharp class" }
            .SelectMany(info => blocks.Where(block => block.Info == info));
        var host = new GeneratorHost(files, user: ImplicitUsings + string.Concat(code.Select(block => block.Text)));
        var program = host.Compile()
            .AddReferences(MetadataReference.CreateFromFile(typeof(WorkoutText).Assembly.Location))
            .WithOptions(new(OutputKind.ConsoleApplication));

        Assert.DoesNotContain(
            await AnalyzerHost.Run(program, BuildOptions.App(), files), d => d.Severity == DiagnosticSeverity.Error);
        Assert.Equal(
            string.Concat(blocks.Where(block => block.Info == "text").Select(block => block.Text)),
            Output(program));
    }

    [Fact]
    public void The_state_of_the_page_loads()
    {
        var page = File.ReadAllText(Repository.PathOf("docs", "running-programs.md")).ReplaceLineEndings("\n");
        var json = Assert.Single(Blocks(page), block => block.Info == "json").Text;

        Assert.Equal(["A", "B"], ProgramStateJson.Deserialize(json).Done);
    }

    [Fact]
    public void The_plan_of_the_page_loads()
    {
        var page = File.ReadAllText(Repository.PathOf("docs", "running-programs.md")).ReplaceLineEndings("\n");
        var json = Assert.Single(Blocks(page), block => block.Info == "json plan").Text;
        var slot = Assert.Single(Assert.Single(PlanJson.Deserialize(json).Sessions).Slots);

        Assert.Equal("3x5 60kg RIR 1-2, rest 3min", slot.Groups[0].ToString());
        Assert.Equal("+2.5kg", slot.Progression[0].ToString());
    }

    /// <summary>The block as a file that is called as its program.</summary>
    private static MemoryFile FileOf(string text)
    {
        var header = text[..text.IndexOf('\n', StringComparison.Ordinal)];
        var file = header.Replace("program ", "", StringComparison.Ordinal).ToLowerInvariant().Replace(' ', '-');
        return new($"/home/me/App/plans/{file}.workout", text);
    }

    private static string Output(CSharpCompilation program)
    {
        var before = Console.Out;
        using var written = new StringWriter { NewLine = "\n" };
        Console.SetOut(written);
        try
        {
            program.Load().EntryPoint!.Invoke(null, [Array.Empty<string>()]);
        }
        finally
        {
            Console.SetOut(before);
        }

        return written.ToString();
    }

    private static IEnumerable<(string Info, string Text)> Blocks(string page)
    {
        var parts = ("\n" + page).Split("\n```");
        for (var i = 1; i < parts.Length; i += 2)
        {
            var lineEnd = parts[i].IndexOf('\n', StringComparison.Ordinal);
            yield return (parts[i][..lineEnd].Trim(), parts[i][(lineEnd + 1)..] + "\n");
        }
    }
}
