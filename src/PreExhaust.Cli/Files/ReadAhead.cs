using PreExhaust.LanguageServer.Files;

namespace PreExhaust.Cli.Files;

/// <summary>
/// Reads files for what they define before they are looked at one by one, and keeps what it read until then, up to a
/// bound; past it a file is read again.
/// </summary>
internal sealed class ReadAhead
{
    private const int MostKept = 64 * 1024 * 1024;
    private const int SmallBuffer = 4 * 1024;
    private const int LargeBuffer = 80 * 1024;

    private readonly Dictionary<string, byte[]> _kept = new(StringComparer.Ordinal);
    private int _keptBytes;

    /// <summary>The text of a file; <c>null</c> for one that is gone, too large, or cannot be read.</summary>
    public string? TryReadText(FileInfo file)
    {
        try
        {
            var content = Read(file);
            if (content.Length >= TextDecoder.MaxBytes)
                return null;
            Keep(file, content);
            return TextDecoder.Decode(content).Text;
        }
        catch (Exception exception) when (FileFailure.Is(exception))
        {
            return null;
        }
    }

    /// <summary>The bytes of a file, up to what the language reads; they are kept no longer.</summary>
    public byte[] Take(FileInfo file)
    {
        if (!_kept.Remove(file.FullName, out var content))
            return Read(file);
        _keptBytes -= content.Length;
        return content;
    }

    /// <summary>The bytes of a stream, up to what the language reads.</summary>
    public static byte[] Read(Stream stream) => Read(stream, LargeBuffer);

    private void Keep(FileInfo file, byte[] content)
    {
        if (_keptBytes + content.Length <= MostKept && _kept.TryAdd(file.FullName, content))
            _keptBytes += content.Length;
    }

    private static byte[] Read(FileInfo file)
    {
        using var stream = file.OpenRead();
        return Read(stream, file.Length);
    }

    /// <summary>Reads on past the expected length, which a pipe does not know and a file may outgrow.</summary>
    private static byte[] Read(Stream stream, long expected)
    {
        var content = new MemoryStream();
        var buffer = new byte[Math.Clamp(expected + 1, SmallBuffer, LargeBuffer)];
        int read;
        while (content.Length < TextDecoder.MaxBytes && (read = stream.Read(buffer)) > 0)
            content.Write(buffer, 0, read);
        return content.ToArray();
    }
}
