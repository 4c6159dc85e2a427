using PreExhaust.Language;

namespace PreExhaust.LanguageServer.Files;

/// <summary>Collects what the files of a folder define for each other.</summary>
/// <param name="displayPath">The path of a file as reports name it.</param>
/// <param name="read">The text of a file; <c>null</c> for one that cannot be read.</param>
internal sealed class SharedDefinitions(Func<FileInfo, string> displayPath, Func<FileInfo, string?> read)
{
    private readonly Dictionary<string, WorkoutDefinitions> _beside = new(StringComparer.Ordinal);

    /// <summary>What some files define. One that cannot be read defines nothing; whoever checks it says why.</summary>
    public WorkoutDefinitions Of(IEnumerable<FileInfo> files) => new(files.SelectMany(Read));

    /// <summary>
    /// What a file that was named alone and those right beside it define; nothing for the only one of its folder, which
    /// knows itself what it defines.
    /// </summary>
    public WorkoutDefinitions Beside(FileInfo file)
    {
        var folder = file.Directory!;
        if (!_beside.TryGetValue(folder.FullName, out var definitions))
        {
            definitions = FilesIn(folder) is { Count: > 1 } files ? Of(files) : WorkoutDefinitions.None;
            _beside.Add(folder.FullName, definitions);
        }

        return definitions;
    }

    /// <summary>The files of a folder, without those of the folders in it.</summary>
    public static IReadOnlyList<FileInfo> FilesIn(DirectoryInfo folder)
    {
        try
        {
            return [.. folder.EnumerateFiles().Where(FileFinder.IsWorkout)];
        }
        catch (Exception exception) when (FileFailure.Is(exception))
        {
            return [];
        }
    }

    private IEnumerable<WorkoutDefinition> Read(FileInfo file) =>
        read(file) is { } text ? WorkoutText.DefinitionsOf(text, displayPath(file)) : [];
}
