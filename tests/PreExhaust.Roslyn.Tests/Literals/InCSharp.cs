using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PreExhaust.Roslyn.Literals;
using PreExhaust.Roslyn.Tests.Host;

namespace PreExhaust.Roslyn.Tests.Literals;

/// <summary>Plans in the C# of an app.</summary>
internal static class InCSharp
{
    /// <summary>The generator over an app that is one C# file, <c>User.cs</c>.</summary>
    public static GeneratorHost App(string user, params (string Path, string Text)[] files) =>
        new(files.Select(f => new MemoryFile("/home/me/App/" + f.Path, f.Text)), user: user);

    /// <summary>What the analyzer reports of an app that is one C# file.</summary>
    public static async Task<ImmutableArray<Diagnostic>> Analyze(
        string user, SyntaxTreeOptionsProvider? severities = null, params (string Path, string Text)[] files)
    {
        var host = new GeneratorHost([], user: user, path: "/home/me/App/User.cs");
        var app = host.Compile();
        var diagnostics = await AnalyzerHost.Run(
            app.WithOptions(app.Options.WithSyntaxTreeOptionsProvider(severities)),
            BuildOptions.App(),
            files.Select(f => new MemoryFile("/home/me/App/" + f.Path, f.Text)),
            new LiteralAnalyzer());
        return [.. diagnostics.Where(d => d.Id.StartsWith("PEX", StringComparison.Ordinal))];
    }

    /// <summary>An app whose only plan is a text in some notation.</summary>
    public static string Day(string notation, string text) =>
        $"class User {{ }}\n\n[PreExhaust.Workout({Literal(notation, text)})]\nstatic partial class Day\n{{\n}}\n";

    /// <summary>A text as a literal.</summary>
    public static string Literal(string notation, string text) => notation switch
    {
        "regular" => SymbolDisplay.FormatLiteral(text, quote: true),
        "verbatim" => $"@\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"",
        "raw" => Raw(text, "    ", "\n"),
        "raw with tabs" => Raw(text, "\t\t", "\r\n"),
        _ => throw new ArgumentException(notation),
    };

    private static string Raw(string text, string indentation, string lineBreak)
    {
        const string Fence = "\"\"\"\"";
        var lines = text.TrimEnd('\n').Split('\n').Select(line => line.Length == 0 ? "" : indentation + line);
        return string.Join(lineBreak, [Fence, .. lines, indentation + Fence]);
    }

    /// <summary>The id, the place from line 1 and column 1, and what stands there.</summary>
    public static (string Id, int Line, int Column, string Text) Described(this Diagnostic diagnostic)
    {
        var place = diagnostic.Location.GetLineSpan().StartLinePosition;
        var text = diagnostic.Location.SourceTree!.ToString();
        var span = diagnostic.Location.SourceSpan;
        return (diagnostic.Id, place.Line + 1, place.Character + 1, text.Substring(span.Start, span.Length));
    }
}
