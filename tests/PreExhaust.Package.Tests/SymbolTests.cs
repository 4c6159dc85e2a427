using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.Json;

namespace PreExhaust.Package.Tests;

/// <summary>A debugger finds the symbols of every assembly of ours, and by them the sources.</summary>
public sealed class SymbolTests(PackedPackage package) : IClassFixture<PackedPackage>
{
    private static readonly Guid SourceLink = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");
    private static readonly Guid EmbeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

    [Theory]
    [InlineData("PreExhaust", 4)]
    [InlineData("PreExhaust.Language", 1)]
    public void Every_assembly_has_symbols_and_every_source_a_link_or_is_in_them(string id, int atLeast)
    {
        using var assemblies = package.Open(id);
        using var symbols = package.Open(id, "snupkg");
        var found = 0;
        foreach (var entry in assemblies.Entries.Where(IsOurs))
        {
            using var assembly = new PEReader(PackedAssembly.Bytes(entry));
            using var pdb = Symbols(assembly, symbols, Path.ChangeExtension(entry.FullName, ".pdb"));
            var reader = pdb.GetMetadataReader();
            AssertLinked(reader, entry.FullName);
            Assert.Equal(IdOf(assembly), new BlobContentId(reader.DebugMetadataHeader!.Id));
            found++;
        }

        Assert.InRange(found, atLeast, int.MaxValue);
    }

    /// <summary>
    /// Where the library lies once more among the analyzers, its symbols are those of its place in lib; those of
    /// the language come with the package of that name.
    /// </summary>
    private static bool IsOurs(ZipArchiveEntry entry) =>
        entry.Name.StartsWith("PreExhaust", StringComparison.Ordinal)
        && entry.Name.EndsWith(".dll", StringComparison.Ordinal)
        && (entry.FullName.StartsWith("lib/", StringComparison.Ordinal)
            || entry.Name is not ("PreExhaust.dll" or "PreExhaust.Language.dll"));

    private static MetadataReaderProvider Symbols(PEReader assembly, ZipArchive symbols, string name)
    {
        foreach (var debug in assembly.ReadDebugDirectory())
        {
            if (debug.Type == DebugDirectoryEntryType.EmbeddedPortablePdb)
                return assembly.ReadEmbeddedPortablePdbDebugDirectoryData(debug);
        }

        Assert.Contains(name, symbols.Entries.Select(entry => entry.FullName));
        return MetadataReaderProvider.FromPortablePdbStream(PackedAssembly.Bytes(symbols.GetEntry(name)!));
    }

    private static BlobContentId IdOf(PEReader assembly)
    {
        var debug = assembly.ReadDebugDirectory().Single(d => d.Type == DebugDirectoryEntryType.CodeView);
        return new(assembly.ReadCodeViewDebugDirectoryData(debug).Guid, debug.Stamp);
    }

    private static void AssertLinked(MetadataReader pdb, string assembly)
    {
        var links = Assert.Single(Information(pdb, EntityHandle.ModuleDefinition, SourceLink));
        var documents = JsonDocument.Parse(links).RootElement.GetProperty("documents").EnumerateObject().ToList();
        Assert.All(documents, link => Assert.Matches(
            @"^https://raw\.githubusercontent\.com/preexhaust/preexhaust/[0-9a-f]{40}/\*$", link.Value.GetString()));

        foreach (var handle in pdb.Documents)
        {
            var name = pdb.GetString(pdb.GetDocument(handle).Name);
            var isLinked = documents.Any(link => name.StartsWith(link.Name.TrimEnd('*'), StringComparison.Ordinal));
            Assert.True(
                isLinked || Information(pdb, handle, EmbeddedSource).Any(), $"{assembly}: nobody finds {name}.");
        }
    }

    private static IEnumerable<byte[]> Information(MetadataReader pdb, EntityHandle of, Guid kind) => pdb
        .GetCustomDebugInformation(of)
        .Select(pdb.GetCustomDebugInformation)
        .Where(information => pdb.GetGuid(information.Kind) == kind)
        .Select(information => pdb.GetBlobBytes(information.Value));
}
