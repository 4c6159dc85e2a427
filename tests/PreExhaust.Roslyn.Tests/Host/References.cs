using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PreExhaust.Tests.Shared;

namespace PreExhaust.Roslyn.Tests.Host;

/// <summary>What compiled code may refer to.</summary>
internal static class References
{
    private const string Configuration =
#if DEBUG
        "Debug";
#else
        "Release";
#endif

    private static readonly string[] Platform =
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);

    /// <summary>The framework the tests run on and the library for apps of today.</summary>
    public static ImmutableArray<MetadataReference> OfThisRuntime { get; } = With("net8.0");

    /// <summary>The framework the tests run on and the library for older apps.</summary>
    public static ImmutableArray<MetadataReference> WithOldLibrary { get; } = With("netstandard2.0");

    private static ImmutableArray<MetadataReference> With(string framework) =>
    [
        .. Platform
            .Where(path => Path.GetFileName(path).StartsWith("System", StringComparison.Ordinal)
                || Path.GetFileName(path) is "mscorlib.dll" or "netstandard.dll")
            .Append(Repository.PathOf("src", "PreExhaust", "bin", Configuration, framework, "PreExhaust.dll"))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];
}
