using Microsoft.CodeAnalysis;
using PreExhaust.Roslyn.Tests.Host;

namespace PreExhaust.Roslyn.Tests;

public sealed class DefinitionTests
{
    [Fact]
    public void Files_of_a_project_know_each_others_definitions_and_those_that_only_define_give_no_class()
    {
        var result = new GeneratorHost(
        [
            File("plans/legs.workout", "program Legs\nZap Squat: like Waves\n"),
            File("library.workout", "exercise Zap Squat like Back Squat\nscheme Waves\n  3x5 80%\n"),
        ]).Run();

        Assert.Empty(result.Diagnostics);
        var code = string.Concat(result.GeneratedSources.Select(source => source.SourceText.ToString()));
        Assert.Contains("ZapSquat", code, StringComparison.Ordinal);
        Assert.Contains("3x5 80%", code, StringComparison.Ordinal);
        Assert.DoesNotContain("class Library", code, StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_definition_of_a_name_is_an_error_in_the_later_file_whatever_the_order()
    {
        var first = File("a.workout", "exercise Zap Squat like Back Squat\n");
        var second = File("b.workout", "// Another.\nexercise Zap Squat like Front Squat\n");

        foreach (var files in new[] { new[] { first, second }, [second, first] })
        {
            var diagnostic = Assert.Single(new GeneratorHost(files).Run().Diagnostics);
            Assert.Equal(("PEX0111", DiagnosticSeverity.Error), (diagnostic.Id, diagnostic.Severity));
            Assert.EndsWith("b.workout", diagnostic.Location.GetLineSpan().Path, StringComparison.Ordinal);
            Assert.Equal(1, diagnostic.Location.GetLineSpan().StartLinePosition.Line);
            Assert.Contains("a.workout", diagnostic.GetMessage(null), StringComparison.Ordinal);
        }
    }

    private static MemoryFile File(string path, string text) => new("/home/me/App/" + path, text);
}
