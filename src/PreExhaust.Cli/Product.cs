using System.Reflection;

namespace PreExhaust.Cli;

/// <summary>What the build says about this tool.</summary>
internal static class Product
{
    private static readonly Assembly Tool = typeof(Product).Assembly;

    public static string Version { get; } =
        Tool.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0.0.0";

    public static string RepositoryUrl { get; } = Tool.GetCustomAttributes<AssemblyMetadataAttribute>()
        .FirstOrDefault(metadata => metadata.Key == "RepositoryUrl")?.Value ?? "";

    public static string IssuesUrl { get; } = $"{RepositoryUrl}/issues";
}
