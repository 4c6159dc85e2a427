using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using PreExhaust.Language.Text;
using PreExhaust.LanguageServer.Files;
using PreExhaust.LanguageServer.Protocol;

namespace PreExhaust.LanguageServer.Workspace;

/// <summary>The documents that the client has open, the folders, and what the disk holds beside them.</summary>
internal sealed class Documents
{
    private readonly Lock _lock = new();
    private readonly List<Project> _folders = [];
    private readonly Dictionary<string, Project> _besideFiles = new(StringComparer.Ordinal);

    /// <summary>The last one is the one that was touched last.</summary>
    private readonly OrderedDictionary<string, DocumentText> _open = new(StringComparer.Ordinal);

    /// <summary>What <c>.editorconfig</c> files say now.</summary>
    public Settings Settings { get; private set; } = new();

    /// <summary>Every open document, the one touched last first.</summary>
    public IReadOnlyList<View> Open
    {
        get
        {
            lock (_lock)
                return [.. _open.Values.Reverse().Select(ViewOf)];
        }
    }

    public void AddFolder(string uri)
    {
        lock (_lock)
        {
            if (DocumentUri.PathOf(uri) is { } path && !_folders.Exists(folder => folder.Root == path))
                Regroup(() => _folders.Add(new(path, isDeep: true)));
        }
    }

    public void RemoveFolder(string uri)
    {
        lock (_lock)
            Regroup(() => _folders.RemoveAll(folder => folder.Root == DocumentUri.PathOf(uri)));
    }

    public void OpenDocument(string uri, int version, string text)
    {
        lock (_lock)
            Set(new(uri, version, new(NameOf(uri), text)));
    }

    /// <summary>A document that is not open has no versions; what is said of one is not listened to.</summary>
    public void Change(string uri, int version, IReadOnlyList<TextDocumentContentChangeEvent> changes)
    {
        lock (_lock)
        {
            if (_open.TryGetValue(uri, out var text))
                Set(text.With(version, changes));
        }
    }

    public void Close(string uri)
    {
        lock (_lock)
        {
            if (_open.Remove(uri, out var text) && text.FullPath is { } path)
                ProjectOf(path).Close(path);
        }
    }

    /// <summary>A file came, changed or went.</summary>
    public void Reread(string uri)
    {
        if (DocumentUri.PathOf(uri) is not { } path)
            return;
        lock (_lock)
        {
            if (Path.GetFileName(path) == ".editorconfig")
                Settings = new();
            else
                ProjectOf(path).Reread(path);
        }
    }

    /// <summary>Nobody knows which files have changed.</summary>
    public void Rescan()
    {
        lock (_lock)
        {
            Settings = new();
            foreach (var project in _folders.Concat(_besideFiles.Values))
                project.Rescan();
        }
    }

    /// <summary>A document that is open, or a file on disk.</summary>
    public bool TryFind(string uri, [NotNullWhen(true)] out View? view)
    {
        lock (_lock)
        {
            view = _open.TryGetValue(uri, out var text) || TryRead(uri, out text) ? ViewOf(text) : null;
            return view is not null;
        }
    }

    /// <summary>The other documents and files of a document's project.</summary>
    public IReadOnlyList<View> Beside(View view) =>
        view.Project is null ? [] : [.. FilesOf(view.Project).Where(path => path != view.Text.FullPath).SelectMany(At)];

    /// <summary>Every document and file of all projects.</summary>
    public IEnumerable<View> All()
    {
        List<Project> projects;
        lock (_lock)
            projects = [.. _folders, .. _besideFiles.Values];
        return projects.SelectMany(FilesOf).Distinct(StringComparer.Ordinal).SelectMany(At);
    }

    public bool IsOpen(string uri)
    {
        lock (_lock)
            return _open.ContainsKey(uri);
    }

    private static IEnumerable<string> FilesOf(Project project) =>
        project.State.OnDisk.Value.Keys.Union(project.State.Open.Keys).Order(StringComparer.Ordinal);

    /// <summary>A file under the name that the client has for it, if it has it open.</summary>
    private IEnumerable<View> At(string fullPath)
    {
        string uri;
        lock (_lock)
            uri = ProjectOf(fullPath).State.Open.GetValueOrDefault(fullPath)?.Uri ?? DocumentUri.Of(fullPath);
        return TryFind(uri, out var view) ? [view] : [];
    }

    private View ViewOf(DocumentText text)
    {
        var project = text.FullPath is null ? null : ProjectOf(text.FullPath);
        var state = project?.State ?? ProjectState.Nothing;
        return new(text, project, state, Settings);
    }

    private void Set(DocumentText text)
    {
        _open.Remove(text.Uri);
        _open.Add(text.Uri, text);
        if (text.FullPath is { } path)
            ProjectOf(path).Open(path, text);
    }

    /// <summary>Changes the folders; documents then belong where they belong now.</summary>
    private void Regroup(Action change)
    {
        change();
        _besideFiles.Clear();
        for (var i = 0; i < _folders.Count; i++)
            _folders[i] = new(_folders[i].Root, isDeep: true);
        foreach (var text in _open.Values.ToList())
            Set(new(text.Uri, text.Version, new SourceFile(NameOf(text.Uri), text.Source.Text)));
    }

    private string NameOf(string uri) => DocumentUri.PathOf(uri) is { } path ? ProjectOf(path).NameOf(path) : uri;

    private Project ProjectOf(string fullPath)
    {
        if (_folders.Where(folder => folder.Contains(fullPath)).MaxBy(folder => folder.Root.Length) is { } folder)
            return folder;
        var beside = Path.GetDirectoryName(fullPath) ?? fullPath;
        if (!_besideFiles.TryGetValue(beside, out var project))
            _besideFiles.Add(beside, project = new(beside, isDeep: false));
        return project;
    }

    private bool TryRead(string uri, [NotNullWhen(true)] out DocumentText? text)
    {
        text = DocumentUri.PathOf(uri) is { } path
            && new FileInfo(path) is var file
            && FileFinder.IsWorkout(file)
            && FileText.TryRead(file) is { } content
            ? new(uri, null, new(NameOf(uri), content))
            : null;
        return text is not null;
    }
}
