namespace PreExhaust.Package.Tests;

/// <summary>What compilers load refers to nothing that the oldest of them lacks.</summary>
public sealed class HostReferenceTests(PackedPackage package) : IClassFixture<PackedPackage>
{
    private const string Folder = "analyzers/dotnet/cs/";

    /// <summary>
    /// What Roslyn 4.8 itself refers to; so the SDK 8.0.100 and Visual Studio 17.8, which load it, have these.
    /// </summary>
    private static readonly Dictionary<string, Version> OldestHost = new(StringComparer.Ordinal)
    {
        ["netstandard"] = new(2, 0, 0, 0),
        ["Microsoft.CodeAnalysis"] = new(4, 8, 0, 0),
        ["Microsoft.CodeAnalysis.CSharp"] = new(4, 8, 0, 0),
        ["Microsoft.CodeAnalysis.CSharp.Workspaces"] = new(4, 8, 0, 0),
        ["Microsoft.CodeAnalysis.Workspaces"] = new(4, 8, 0, 0),
        ["System.Collections.Immutable"] = new(7, 0, 0, 0),
        ["System.Composition.AttributedModel"] = new(7, 0, 0, 0),
        ["System.Memory"] = new(4, 0, 1, 2),
        ["System.Reflection.Metadata"] = new(7, 0, 0, 0),
        ["System.Runtime.CompilerServices.Unsafe"] = new(6, 0, 0, 0),
        ["System.Text.Encoding.CodePages"] = new(7, 0, 0, 0),
        ["System.Threading.Tasks.Extensions"] = new(4, 2, 0, 1),
    };

    [Fact]
    public void Every_reference_is_packed_or_old_enough()
    {
        using var archive = package.Open();
        var entries = archive.Entries
            .Where(entry => entry.FullName.StartsWith(Folder, StringComparison.Ordinal))
            .Where(entry => entry.Name.EndsWith(".dll", StringComparison.Ordinal))
            .ToList();
        var packed = entries.Select(entry => Path.GetFileNameWithoutExtension(entry.Name)).ToHashSet();

        var tooNew = from entry in entries
                     from reference in PackedAssembly.References(entry)
                     where !packed.Contains(reference.Name)
                     where !OldestHost.TryGetValue(reference.Name, out var known) || reference.Version > known
                     select $"{entry.Name} refers to {reference.Name} {reference.Version}";

        Assert.Contains("PreExhaust.Roslyn", packed);
        Assert.Empty(tooNew);
    }
}
