using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PreExhaust.Roslyn.Tests;

/// <summary>The compiler that hosts these tests; <c>-p:RoslynHost=5.0.0</c> chooses another.</summary>
public sealed class HostTests
{
    private static readonly string Asked = typeof(HostTests).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == "RoslynHost")
        .Value!;

    [Fact]
    public void It_is_the_one_that_was_asked_for() => Assert.All(
        [typeof(Compilation), typeof(CSharpCompilation)],
        type => Assert.Equal(Asked, type.Assembly.GetName().Version!.ToString(3)));

    [Fact]
    public void Whichever_it_is_the_assemblies_are_made_for_the_oldest() => Assert.All(
        typeof(WorkoutGenerator).Assembly.GetReferencedAssemblies()
            .Where(name => name.Name!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal)),
        name => Assert.Equal("4.8.0.0", name.Version!.ToString()));
}
