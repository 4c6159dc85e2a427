using System.Reflection;

namespace PreExhaust.Language.Diagnostics;

/// <summary>The page that explains the messages of the language.</summary>
public static class HelpPage
{
    private static readonly string Uri = typeof(HelpPage).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .First(metadata => metadata.Key == "HelpUri").Value!;

    /// <summary>The place on the page about the message with this id.</summary>
    public static string Of(string id) => $"{Uri}#{id.ToLowerInvariant()}";
}
