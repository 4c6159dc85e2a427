using PreExhaust.LanguageServer.Files;

namespace PreExhaust.Cli.Files;

/// <summary>Writes rewritten files back; what cannot be written becomes a problem and stops nothing else.</summary>
internal sealed class FileWriter(Host host)
{
    private readonly List<string> _problems = [];

    /// <summary>What could not be written, a sentence each.</summary>
    public IReadOnlyList<string> Problems => _problems;

    /// <summary>Notes why a file could not even be rewritten.</summary>
    public void Refuse(RewrittenFile file) => _problems.Add($"{file.File.Path}: {file.Problem}");

    /// <summary>Replaces the file, or writes standard input's to standard output.</summary>
    /// <returns>Whether the file has other content now.</returns>
    public bool Write(RewrittenFile file)
    {
        try
        {
            if (file.File.FullPath is not { } path)
                WriteOutput(file.Content);
            else if (file.IsChanged)
                AtomicFile.Write(path, file.Content);
            return file.IsChanged;
        }
        catch (Exception exception) when (FileFailure.Is(exception))
        {
            _problems.Add($"{file.File.Path}: cannot be written: {FileFailure.Reason(exception)}");
            return false;
        }
    }

    private void WriteOutput(byte[] content)
    {
        using var output = host.OpenOutput();
        output.Write(content);
    }
}
