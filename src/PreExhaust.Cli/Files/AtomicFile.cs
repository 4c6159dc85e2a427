namespace PreExhaust.Cli.Files;

/// <summary>Writes files whole: whoever reads one meets the old content or the new, never half of it.</summary>
internal static class AtomicFile
{
    /// <summary>
    /// Writes beside the file, which may be new, then moves over it. A link stays a link; permissions stay as they are.
    /// </summary>
    public static void Write(string path, byte[] content)
    {
        var file = new FileInfo(path);
        var target = file.Exists ? file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? file : file;
        if (target.Exists && target.IsReadOnly)
            throw new UnauthorizedAccessException();
        Uninterrupted.Do(() => Write(target, content));
    }

    private static void Write(FileInfo target, byte[] content)
    {
        var temporary = Path.Combine(target.DirectoryName!, $".{Path.GetRandomFileName()}.tmp");
        try
        {
            File.WriteAllBytes(temporary, content);
            if (target.Exists && !OperatingSystem.IsWindows())
                File.SetUnixFileMode(temporary, target.UnixFileMode);
            File.Move(temporary, target.FullName, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }
}
