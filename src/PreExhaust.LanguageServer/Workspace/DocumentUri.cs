namespace PreExhaust.LanguageServer.Workspace;

/// <summary>What editors call files, and their paths.</summary>
internal static class DocumentUri
{
    /// <summary>The full path of a file; <c>null</c> for what is in no file, such as a new document.</summary>
    public static string? PathOf(string uri) =>
        Uri.TryCreate(uri, UriKind.Absolute, out var parsed) && parsed.IsFile
            ? Path.GetFullPath(parsed.LocalPath)
            : null;

    /// <summary>The URI of a file.</summary>
    public static string Of(string fullPath) => new Uri(fullPath).AbsoluteUri;
}
