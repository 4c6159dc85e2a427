using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using PreExhaust.Configuration;
using PreExhaust.Language;
using PreExhaust.Plans;

namespace PreExhaust.Roslyn;

/// <summary>
/// The files of a project that are no C#. An editor makes a new list of them at each keystroke; here it is the same
/// object, with what was made of them, as long as the files are: a file that was edited is another one to the compiler.
/// </summary>
internal sealed class ProjectFiles
{
    /// <summary>Those in which somebody works; each takes what its <c>.editorconfig</c> files take.</summary>
    private const int MostProjects = 16;

    private static readonly ProjectFiles None = new(ImmutableArray<AdditionalText>.Empty);

    /// <summary>The first file of a list keeps the list that was seen last.</summary>
    private static readonly ConditionalWeakTable<AdditionalText, StrongBox<ProjectFiles?>> Known = new();

    private static readonly Recent<(ValueList<ConfigurationFile> Files, Preset Preset), WorkoutConfiguration> KnownRules
        = new(MostProjects);

    private readonly ImmutableArray<AdditionalText> _all;
    private readonly Recent<string, WorkoutDefinitions> _definitions = new(1);
    private readonly Recent<Preset, WorkoutConfiguration> _rules = new(1);

    private ProjectFiles(ImmutableArray<AdditionalText> all)
    {
        _all = all;
        Workouts = all.Where(WorkoutFile.Is).ToImmutableArray();
    }

    /// <summary>The <c>.workout</c> files.</summary>
    public ImmutableArray<AdditionalText> Workouts { get; }

    /// <summary>The files of a list.</summary>
    public static ProjectFiles Of(ImmutableArray<AdditionalText> all)
    {
        if (all.IsEmpty)
            return None;
        var kept = Known.GetValue(all[0], _ => new());
        if (Volatile.Read(ref kept.Value) is { } last && last.Are(all))
            return last;
        var files = new ProjectFiles(all);
        Volatile.Write(ref kept.Value, files);
        return files;
    }

    /// <summary>What the files define for each other.</summary>
    /// <param name="directory">The folder of the project.</param>
    /// <param name="cancellation">Ends the work.</param>
    public WorkoutDefinitions Definitions(string directory, CancellationToken cancellation) => Workouts.IsEmpty
        ? WorkoutDefinitions.None
        : _definitions.Get(directory, () => FileDefinitions.Join(
            Workouts.Select(file => FileDefinitions.Read(file, directory, cancellation))));

    /// <summary>How loud the rules are; the same object as long as <c>.editorconfig</c> files say the same.</summary>
    /// <param name="preset">What holds where none of them names a preset.</param>
    /// <param name="cancellation">Ends the work.</param>
    public WorkoutConfiguration Rules(Preset preset, CancellationToken cancellation) => _rules.Get(preset, () =>
    {
        var files = (
            from file in _all
            where ProjectConfiguration.IsEditorConfig(file)
            let text = file.GetText(cancellation)
            where text is not null
            select new ConfigurationFile(file.Path, text.ToString())).ToValueList();
        return KnownRules.Get((files, preset), () => new(files, preset));
    });

    private bool Are(ImmutableArray<AdditionalText> files)
    {
        if (files.Length != _all.Length)
            return false;
        for (var i = 0; i < files.Length; i++)
        {
            if (!ReferenceEquals(files[i], _all[i]))
                return false;
        }

        return true;
    }
}
