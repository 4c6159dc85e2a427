using PreExhaust.Catalog;
using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Syntax;
using PreExhaust.Language.Text;
using PreExhaust.Plans;

namespace PreExhaust.Language.Binding.Definitions;

/// <summary>
/// What the definitions of a project mean. Each is read from its own text alone; what is wrong with it is for its own
/// file to report.
/// </summary>
internal sealed class DefinitionTable
{
    private readonly HashSet<Exercise> _own;
    private readonly Dictionary<string, SchemeEntry> _schemes = new(StringComparer.Ordinal);
    private readonly ILookup<string, Entry> _byFile;

    private DefinitionTable(IReadOnlyList<Entry> entries)
    {
        _byFile = entries.ToLookup(entry => entry.Definition.File, StringComparer.Ordinal);
        var exercises = ExerciseLinker.Link(entries.OfType<ExerciseEntry>().ToList());
        _own = new(exercises);
        Catalog = ExerciseCatalog.Default.With(exercises);
        foreach (var scheme in SchemeLinker.Link(entries.OfType<SchemeEntry>().ToList()))
            _schemes.Add(DefinitionNames.Key(scheme.Definition.Name), scheme);
    }

    public static DefinitionTable Empty { get; } = new([]);

    /// <summary>The exercises of the library with those of the project on top.</summary>
    public ExerciseCatalog Catalog { get; }

    /// <summary>The schemes that count.</summary>
    public IReadOnlyCollection<SchemeEntry> Schemes => _schemes.Values;

    public static DefinitionTable Of(ValueList<WorkoutDefinition> definitions) =>
        new(definitions.Select(Read).OfType<Entry>().ToList());

    /// <summary>The definitions of a file, in the order of its lines.</summary>
    public IEnumerable<Entry> OfFile(string path) => _byFile[path];

    /// <summary>The scheme of this name in any spelling.</summary>
    public SchemeEntry? FindScheme(string name) =>
        _schemes.TryGetValue(DefinitionNames.Key(name), out var scheme) ? scheme : null;

    /// <summary>Whether the project defines the exercise itself.</summary>
    public bool IsOwn(Exercise exercise) => _own.Contains(exercise);

    private static Entry? Read(WorkoutDefinition definition)
    {
        var source = new SourceFile(definition.File, definition.Text);
        var tree = SyntaxParser.Parse(source, new());
        var draft = DefinitionReader.Read(tree.Lines, new()).FirstOrDefault(read => read.NameToken is not null);
        if (draft?.Scheme is not null)
            return new SchemeEntry(definition, new(draft), SchemeBinder.MistakesOf(source, new(draft)));
        if (draft is null)
            return null;
        var binder = new ExerciseFactBinder(new(source, new DiagnosticBag()));
        return new ExerciseEntry(definition, binder.Bind(draft), binder.Model);
    }
}
