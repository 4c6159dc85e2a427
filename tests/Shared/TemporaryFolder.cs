using System.Text;

namespace PreExhaust.Tests.Shared;

/// <summary>A folder that lives as long as a test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private const int MostAttempts = 100;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("preexhaust-");

    public string Path => _folder.FullName;

    /// <summary>The full path of something in it.</summary>
    public string PathOf(string name) => System.IO.Path.Combine(Path, name);

    public string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public string Write(string name, byte[] content)
    {
        var path = PathOf(name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
        return path;
    }

    public string Read(string name) => File.ReadAllText(PathOf(name));

    /// <summary>Programs that a test has ended may write for a moment yet.</summary>
    public void Dispose()
    {
        for (var attempt = 1; !TryDelete(isLast: attempt == MostAttempts); attempt++)
            Thread.Sleep(100);
    }

    private bool TryDelete(bool isLast)
    {
        try
        {
            _folder.Delete(recursive: true);
            return true;
        }
        catch (IOException) when (!isLast)
        {
            return false;
        }
    }
}
