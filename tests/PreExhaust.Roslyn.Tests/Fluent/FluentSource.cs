using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PreExhaust.Language.Emit.Fluent;
using PreExhaust.Plans;
using PreExhaust.Roslyn.Tests.Host;

namespace PreExhaust.Roslyn.Tests.Fluent;

/// <summary>C# files that write plans.</summary>
internal static class FluentSource
{
    public const string Path = "/home/me/App/Plans.cs";

    private const string Usings =
        """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using PreExhaust.Catalog;
        using PreExhaust.Fluent;
        using PreExhaust.Plans;
        using static PreExhaust.Fluent.Training;

        """;

    /// <summary>A file with the members of a class <c>Test</c>.</summary>
    public static string Class(string members) => $"{Usings}\npublic static class Test\n{{\n{members}\n}}\n";

    /// <summary>A file whose class <c>Test</c> has plans as the method <c>Run</c> returns them.</summary>
    public static string Of(IReadOnlyList<TrainingPlan> plans)
    {
        var members = string.Concat(plans.Select((plan, i) =>
            $"    static TrainingPlan P{i}() =>\n{FluentCode.Of(plan)};\n\n"));
        var calls = string.Join(", ", plans.Select((_, i) => $"P{i}()"));
        return Class($"{members}    public static TrainingPlan[] Run() => new TrainingPlan[] {{ {calls} }};");
    }

    public static string TextAt(Location place) =>
        place.SourceTree!.ToString()[place.SourceSpan.Start..place.SourceSpan.End];

    public static CSharpCompilation Compilation(string source) => CSharpCompilation.Create(
        "App",
        [CSharpSyntaxTree.ParseText(source, path: Path)],
        References.OfThisRuntime,
        new(OutputKind.DynamicallyLinkedLibrary));
}
