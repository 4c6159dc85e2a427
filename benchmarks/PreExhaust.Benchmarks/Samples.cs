namespace PreExhaust.Benchmarks;

/// <summary>Programs that lifters know, from the examples.</summary>
internal static class Samples
{
    public static string Text(string name)
    {
        using var stream = typeof(Samples).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
