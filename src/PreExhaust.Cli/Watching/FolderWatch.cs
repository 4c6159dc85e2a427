using System.Threading.Channels;
using PreExhaust.LanguageServer.Files;

namespace PreExhaust.Cli.Watching;

/// <summary>Tells when a plan or its settings may have changed.</summary>
internal sealed class FolderWatch : IDisposable
{
    /// <summary>Editors write a file in several steps, and some files together.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(150);

    private readonly List<FileSystemWatcher> _watchers = [];
    private readonly Channel<bool> _changes = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>Watches folders, and the folders of files.</summary>
    public FolderWatch(IEnumerable<string> paths)
    {
        foreach (var path in paths)
        {
            var isFolder = Directory.Exists(path);
            var watcher = new FileSystemWatcher(isFolder ? path : Path.GetDirectoryName(path)!)
            {
                IncludeSubdirectories = isFolder,
            };
            watcher.Changed += (_, change) => Report(change.Name);
            watcher.Created += (_, change) => Report(change.Name);
            watcher.Deleted += (_, change) => Report(change.Name);
            watcher.Renamed += (_, _) => _changes.Writer.TryWrite(true);
            watcher.EnableRaisingEvents = true;
            _watchers.Add(watcher);
        }
    }

    /// <summary>Ends after the next change and a moment of quiet.</summary>
    public async Task Next(CancellationToken cancellation)
    {
        await _changes.Reader.ReadAsync(cancellation);
        await Task.Delay(Quiet, cancellation);
        while (_changes.Reader.TryRead(out _))
            await Task.Delay(Quiet, cancellation);
    }

    public void Dispose() => _watchers.ForEach(watcher => watcher.Dispose());

    private void Report(string? name)
    {
        if (name is not null && (FileFinder.IsWorkout(new(name)) || Path.GetFileName(name) == ".editorconfig"))
            _changes.Writer.TryWrite(true);
    }
}
