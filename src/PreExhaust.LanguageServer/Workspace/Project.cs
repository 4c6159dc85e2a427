using System.Collections.Immutable;
using PreExhaust.Language;
using PreExhaust.LanguageServer.Files;
using PreExhaust.Plans;

namespace PreExhaust.LanguageServer.Workspace;

/// <summary>The files that share definitions: all of a folder that is open, or those beside a single file.</summary>
internal sealed class Project
{
    private readonly DirectoryInfo _root;
    private readonly bool _isDeep;

    /// <param name="root">The folder.</param>
    /// <param name="isDeep">Whether the folders within it belong to it.</param>
    public Project(string root, bool isDeep)
    {
        _root = new(root);
        _isDeep = isDeep;
        State = new(new(Scan), ImmutableDictionary<string, DocumentText>.Empty, null);
    }

    /// <summary>The full path of the folder.</summary>
    public string Root => _root.FullName;

    /// <summary>The state now.</summary>
    public ProjectState State { get; private set; }

    /// <summary>The path by which the project knows a file: within its folder, with forward slashes.</summary>
    public string NameOf(string fullPath) =>
        Path.GetRelativePath(_root.FullName, fullPath).Replace(Path.DirectorySeparatorChar, '/');

    /// <summary>The full path of a file that the project knows by a name.</summary>
    public string PathOf(string name) => Path.GetFullPath(Path.Combine(_root.FullName, name));

    public bool Contains(string fullPath) => _isDeep
        ? fullPath.StartsWith(
            Path.TrimEndingDirectorySeparator(Root) + Path.DirectorySeparatorChar, StringComparison.Ordinal)
        : Path.GetDirectoryName(fullPath) == Root;

    /// <summary>Takes an open document, or a new version of it.</summary>
    public void Open(string fullPath, DocumentText text) =>
        State = new(State.OnDisk, State.Open.SetItem(fullPath, text), State);

    /// <summary>A document was closed: its file counts again.</summary>
    public void Close(string fullPath)
    {
        State = new(State.OnDisk, State.Open.Remove(fullPath), State);
        Reread(fullPath);
    }

    /// <summary>A file came, changed or went.</summary>
    public void Reread(string fullPath)
    {
        var known = State.OnDisk;
        State = new(
            known.IsValueCreated ? new(() => Update(known.Value, fullPath)) : new(Scan), State.Open, State);
    }

    /// <summary>Nobody knows what has changed.</summary>
    public void Rescan() => State = new(new(Scan), State.Open, State);

    private ImmutableDictionary<string, ValueList<WorkoutDefinition>> Scan()
    {
        IReadOnlyList<FileInfo> files = _isDeep
            ? new FileFinder(folder => folder.EnumerateFileSystemInfos(), (_, _) => { }).Find(_root)
            : SharedDefinitions.FilesIn(_root);
        return files.ToImmutableDictionary(file => file.FullName, Read, StringComparer.Ordinal);
    }

    private ImmutableDictionary<string, ValueList<WorkoutDefinition>> Update(
        ImmutableDictionary<string, ValueList<WorkoutDefinition>> known, string fullPath)
    {
        var file = new FileInfo(fullPath);
        return file.Exists && FileFinder.IsWorkout(file) ? known.SetItem(fullPath, Read(file)) : known.Remove(fullPath);
    }

    private ValueList<WorkoutDefinition> Read(FileInfo file) =>
        new SharedDefinitions(f => NameOf(f.FullName), FileText.TryRead).Of([file]).All;
}
