using System.Reflection;

namespace PreExhaust.Analysis;

/// <summary>Where the pages are that explain messages.</summary>
internal static class HelpPages
{
    private static readonly string BaseUri = typeof(HelpPages).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .First(metadata => metadata.Key == "HelpBaseUri").Value!;

    private static readonly string Rules = BaseUri + "/src/PreExhaust/Analysis/Rules";

    /// <summary>The page about the messages of the language.</summary>
    public static string Messages { get; } = BaseUri + "/docs/messages.md";

    /// <summary>The page about rules in general.</summary>
    public static string Overview => $"{Rules}/README.md";

    /// <summary>The page in the folder of a rule.</summary>
    public static string Of(string folder) => $"{Rules}/{folder}/README.md";
}
