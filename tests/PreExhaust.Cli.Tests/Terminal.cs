namespace PreExhaust.Cli.Tests;

/// <summary>Whether this machine can give a process a pseudo-terminal.</summary>
internal static class Terminal
{
    /// <summary>Why it cannot; <c>null</c> where it can, or where nothing may be skipped.</summary>
    public static string? WhyNot { get; } =
        Environment.GetEnvironmentVariable("PREEXHAUST_NO_SKIP") == "1" || File.Exists("/usr/bin/script")
            ? null
            : "needs the program script of util-linux";
}
