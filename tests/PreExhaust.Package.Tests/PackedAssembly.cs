using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace PreExhaust.Package.Tests;

/// <summary>What an assembly in a package says about itself.</summary>
internal static class PackedAssembly
{
    /// <summary>Its version, three numbers.</summary>
    public static string Version(ZipArchiveEntry entry)
    {
        using var assembly = new PEReader(Bytes(entry));
        return assembly.GetMetadataReader().GetAssemblyDefinition().Version.ToString(3);
    }

    /// <summary>The assemblies that it refers to.</summary>
    public static IReadOnlyList<(string Name, Version Version)> References(ZipArchiveEntry entry)
    {
        using var assembly = new PEReader(Bytes(entry));
        var metadata = assembly.GetMetadataReader();
        return [.. metadata.AssemblyReferences
            .Select(metadata.GetAssemblyReference)
            .Select(reference => (metadata.GetString(reference.Name), reference.Version))];
    }

    /// <summary>Its bytes, to be read from the start.</summary>
    public static MemoryStream Bytes(ZipArchiveEntry entry)
    {
        var bytes = new MemoryStream();
        using (var stream = entry.Open())
            stream.CopyTo(bytes);
        bytes.Position = 0;
        return bytes;
    }
}
