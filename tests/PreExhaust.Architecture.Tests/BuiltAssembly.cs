using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using PreExhaust.Tests.Shared;

namespace PreExhaust.Architecture.Tests;

/// <summary>What the compiled code of a project refers to.</summary>
/// <param name="Assemblies">The names of the assemblies.</param>
/// <param name="Types">The full names of the types outside.</param>
/// <param name="Members">The members outside, as <c>Namespace.Type.Member</c>.</param>
internal sealed record BuiltAssembly(
    IReadOnlyList<string> Assemblies,
    IReadOnlyList<string> Types,
    IReadOnlyList<string> Members)
{
    /// <summary>Reads the output of a project that was built in the configuration of this test run.</summary>
    public static BuiltAssembly Of(string project, string framework)
    {
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        var path = Repository.PathOf("src", project, "bin", configuration, framework, project + ".dll");
        using var portable = new PEReader(File.OpenRead(path));
        var metadata = portable.GetMetadataReader();
        return new(
            [.. metadata.AssemblyReferences.Select(h => metadata.GetString(metadata.GetAssemblyReference(h).Name))],
            [.. metadata.TypeReferences.Select(h => NameOf(metadata, h))],
            [.. metadata.MemberReferences.Select(h => NameOf(metadata, metadata.GetMemberReference(h)))]);
    }

    private static string NameOf(MetadataReader metadata, TypeReferenceHandle handle)
    {
        var type = metadata.GetTypeReference(handle);
        var name = metadata.GetString(type.Name);
        return type.Namespace.IsNil ? name : $"{metadata.GetString(type.Namespace)}.{name}";
    }

    private static string NameOf(MetadataReader metadata, MemberReference member)
    {
        var parent = member.Parent.Kind == HandleKind.TypeReference
            ? NameOf(metadata, (TypeReferenceHandle)member.Parent)
            : "";
        return $"{parent}.{metadata.GetString(member.Name)}";
    }
}
