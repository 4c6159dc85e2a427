namespace PreExhaust.Cli.Files;

/// <summary>Paths as reports name them: relative to the working directory, with forward slashes.</summary>
internal static class DisplayPath
{
    public static string PathOf(this Host host, FileSystemInfo place) =>
        Path.GetRelativePath(host.Directory, place.FullName).Replace(Path.DirectorySeparatorChar, '/');
}
