using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PreExhaust.Language;

namespace PreExhaust.Roslyn;

/// <summary>
/// Lets analyzers share what the files of a project define for each other, as long as the compiler keeps the first of
/// their texts: with a thousand files, putting it together is most of what they do at a keystroke.
/// </summary>
internal static class DefinitionCache
{
    private static readonly ConditionalWeakTable<SourceText, StrongBox<Tuple<Key, WorkoutDefinitions>?>> Known = new();

    /// <summary>The definitions of all files.</summary>
    /// <param name="files">The additional files of the project.</param>
    /// <param name="directory">The folder of the project.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static WorkoutDefinitions Of(
        ImmutableArray<AdditionalText> files, string directory, CancellationToken cancellation)
    {
        var workouts = files.Where(WorkoutFile.Is).ToList();
        if (workouts.Count == 0)
            return WorkoutDefinitions.None;
        var key = new Key(directory, workouts.ConvertAll(file => (file.Path, TextOf(file, cancellation))));
        if (key.First is not { } first)
            return Join();
        var kept = Known.GetValue(first, _ => new());
        if (Volatile.Read(ref kept.Value) is { } last && last.Item1.Equals(key))
            return last.Item2;
        var joined = Join();
        Volatile.Write(ref kept.Value, Tuple.Create(key, joined));
        return joined;

        WorkoutDefinitions Join() => FileDefinitions.Join(
            workouts.Select(file => FileDefinitions.Read(file, directory, cancellation)));
    }

    /// <summary>A file that cannot be read defines nothing, like one without text.</summary>
    private static SourceText? TextOf(AdditionalText file, CancellationToken cancellation)
    {
        try
        {
            return file.GetText(cancellation);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return null;
        }
    }

    private sealed class Key(string directory, List<(string Path, SourceText? Text)> files) : IEquatable<Key>
    {
        private readonly string _directory = directory;
        private readonly List<(string Path, SourceText? Text)> _files = files;

        public SourceText? First => _files.Select(file => file.Text).FirstOrDefault(text => text is not null);

        public bool Equals(Key? other) => other is not null
            && other._directory == _directory
            && other._files.SequenceEqual(_files);
    }
}
