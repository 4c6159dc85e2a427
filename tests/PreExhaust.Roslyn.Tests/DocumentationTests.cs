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
/// the page's first <c>.workout</c> block.
/// </summary>
public sealed class DocumentationTests
{
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using App;
        global using PreExhaust.Language;
        global using PreExhaust.Plans;
        global using PreExhaust.Plans.Json;
        global using PreExhaust.Progression;
        global using PreExhaust.Progression.Json;
        global using PreExhaust.Resolution;
        """;

    [Theory]
    [InlineData("running-programs.md")]
    public void The_code_of_a_page_prints_what_the_page_shows(string page)
    {
        var blocks = Blocks(File.ReadAllText(Repository.PathOf("docs", page)).ReplaceLineEndings("\n")).ToList();
        var host = GeneratorHost.Of(("page.workout", blocks.First(block => block.Info == "workout").Text));
        var code = new[] { "csharp", "csharp class" }.SelectMany(info => blocks.Where(block => block.Info == info));
        var program = host.Compile(string.Concat(code.Select(block => block.Text)))
            .AddSyntaxTrees(CSharpSyntaxTree.ParseText(Usings, new CSharpParseOptions(LanguageVersion.Latest)))
            .AddReferences(MetadataReference.CreateFromFile(typeof(WorkoutText).Assembly.Location))
            .WithOptions(new(OutputKind.ConsoleApplication));

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
