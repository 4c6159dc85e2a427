namespace PreExhaust.Catalog;

/// <summary>The texts that come inside the assembly.</summary>
internal static class EmbeddedText
{
    public static StreamReader Open(string resource) => new(
        typeof(EmbeddedText).Assembly.GetManifestResourceStream(resource)
        ?? throw new InvalidOperationException($"{resource} is missing from the assembly."));

    public static string Read(string resource)
    {
        using var reader = Open(resource);
        return reader.ReadToEnd();
    }
}
