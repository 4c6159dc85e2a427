namespace PreExhaust.Tests.Shared;

/// <summary>Processes that Ctrl+C reaches, also where the tests run in the background and ignore it.</summary>
internal static class Interruptible
{
    /// <summary>What a command line begins with to run a .NET program so.</summary>
    public static string[] Dotnet { get; } =
        OperatingSystem.IsLinux() ? ["env", "--default-signal=INT", "dotnet"] : ["dotnet"];
}
