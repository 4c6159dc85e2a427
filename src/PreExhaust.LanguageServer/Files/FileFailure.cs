using System.Security;

namespace PreExhaust.LanguageServer.Files;

/// <summary>What the file system may refuse, in words for people.</summary>
internal static class FileFailure
{
    /// <summary>Whether the file system refused, and not the program failed.</summary>
    public static bool Is(Exception exception) =>
        exception is IOException or UnauthorizedAccessException or SecurityException;

    public static string Reason(Exception exception) =>
        exception is UnauthorizedAccessException ? "permission denied" : exception.Message;
}
