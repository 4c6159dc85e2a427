using System.Text;

namespace PreExhaust.Catalog;

/// <summary>The texts that come inside the assembly, in UTF-8 without a mark.</summary>
internal static class EmbeddedText
{
    public static string Read(string resource) => Encoding.UTF8.GetString(ReadBytes(resource));

    /// <summary>Reads one at a stroke: they are read at every start.</summary>
    public static byte[] ReadBytes(string resource)
    {
        using var stream = typeof(EmbeddedText).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"{resource} is missing from the assembly.");
        var bytes = new byte[stream.Length];
        for (var read = 0; read < bytes.Length;)
            read += stream.Read(bytes, read, bytes.Length - read);
        return bytes;
    }
}
