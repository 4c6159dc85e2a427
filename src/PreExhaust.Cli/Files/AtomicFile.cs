namespace PreExhaust.Cli.Files;

/// <summary>Replaces files whole: whoever reads one meets the old content or the new, never half of it.</summary>
internal static class AtomicFile
{
    /// <summary>
    /// Writes beside the file, then moves over it. A link stays a link; permissions stay as they are.
    /// </summary>
    public static void Replace(string path, byte[] content)
    {
        var file = new FileInfo(path);
        var target = file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? file;
        if (target.IsReadOnly)
            throw new UnauthorizedAccessException();
        Uninterrupted.Do(() => Replace(target, content));
    }

    private static void Replace(FileInfo target, byte[] content)
    {
        var temporary = Path.Combine(target.DirectoryName!, $".{Path.GetRandomFileName()}.tmp");
        try
        {
            File.WriteAllBytes(temporary, content);
            if (!OperatingSystem.IsWindows())
                File.SetUnixFileMode(temporary, target.UnixFileMode);
            File.Move(temporary, target.FullName, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }
}
