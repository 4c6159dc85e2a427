using System.Reflection;

namespace PreExhaust.Analysis;

/// <summary>Where the pages of the rules are.</summary>
internal static class HelpPages
{
    private static readonly string BaseUri = typeof(HelpPages).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .First(metadata => metadata.Key == "HelpBaseUri").Value!;

    /// <summary>The page about rules in general.</summary>
    public static string Overview => $"{BaseUri}/README.md";

    /// <summary>The page in the folder of a rule.</summary>
    public static string Of(string folder) => $"{BaseUri}/{folder}/README.md";
}
