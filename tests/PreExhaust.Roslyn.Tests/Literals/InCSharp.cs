using Microsoft.CodeAnalysis;
using PreExhaust.Roslyn.Tests.Host;

namespace PreExhaust.Roslyn.Tests.Literals;

/// <summary>Plans in the C# of an app.</summary>
internal static class InCSharp
{
    /// <summary>The generator over an app that is one C# file, <c>User.cs</c>.</summary>
    public static GeneratorHost App(string user, params (string Path, string Text)[] files) =>
        new(files.Select(f => new MemoryFile("/home/me/App/" + f.Path, f.Text)), user: user);

    /// <summary>The id, the place from line 1 and column 1, and what stands there.</summary>
    public static (string Id, int Line, int Column, string Text) Described(this Diagnostic diagnostic)
    {
        var place = diagnostic.Location.GetLineSpan().StartLinePosition;
        var text = diagnostic.Location.SourceTree!.ToString();
        var span = diagnostic.Location.SourceSpan;
        return (diagnostic.Id, place.Line + 1, place.Character + 1, text.Substring(span.Start, span.Length));
    }
}
