using PreExhaust.LanguageServer.Files;

namespace PreExhaust.Cli.Creating;

/// <summary>Writes files that must not be there yet.</summary>
internal static class NewFile
{
    /// <summary>Why a file could not be written; <c>null</c> when it was.</summary>
    public static string? Write(string path, string text)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
            using var writer = new StreamWriter(stream);
            writer.Write(text);
            return null;
        }
        catch (IOException) when (File.Exists(path) || Directory.Exists(path))
        {
            return "it exists already";
        }
        catch (Exception exception) when (FileFailure.Is(exception))
        {
            return FileFailure.Reason(exception);
        }
    }
}
