namespace PreExhaust.Cli.Files;

/// <summary>Files that come with the tool.</summary>
internal static class EmbeddedFile
{
    /// <summary>The text of a file, with the line ends of Unix.</summary>
    public static string Read(string name)
    {
        using var stream = typeof(EmbeddedFile).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
