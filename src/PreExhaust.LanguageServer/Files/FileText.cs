namespace PreExhaust.LanguageServer.Files;

/// <summary>Reads files whose troubles are somebody else's to tell.</summary>
internal static class FileText
{
    /// <summary>The text; <c>null</c> for a file that is gone, too large, or cannot be read.</summary>
    public static string? TryRead(FileInfo file)
    {
        try
        {
            return file.Length > TextDecoder.MaxBytes
                ? null
                : TextDecoder.Decode(File.ReadAllBytes(file.FullName)).Text;
        }
        catch (Exception exception) when (FileFailure.Is(exception))
        {
            return null;
        }
    }
}
