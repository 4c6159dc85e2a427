namespace PreExhaust.Catalog;

/// <summary>The exercises; immutable and safe to share between threads.</summary>
public sealed class ExerciseCatalog
{
    private static readonly Lazy<ExerciseCatalog> Shared = new(Load);

    private readonly NameIndex<Exercise> _index;

    /// <summary>Makes a catalogue of these exercises.</summary>
    public ExerciseCatalog(IEnumerable<Exercise> exercises)
    {
        Exercises = exercises.ToList();
        _index = new(Exercises, exercise => exercise.Aliases.Insert(0, exercise.Name));
    }

    /// <summary>The exercises that come with the library.</summary>
    public static ExerciseCatalog Default => Shared.Value;

    /// <summary>Every exercise.</summary>
    public IReadOnlyList<Exercise> Exercises { get; }

    internal IReadOnlyList<string> AmbiguousNames => _index.Ambiguous;

    /// <summary>
    /// The exercise of this name or alias in any case, plural, word order and punctuation, with <c>BB</c>,
    /// <c>DB</c>
    /// and <c>KB</c>; <c>null</c> where the catalogue has none or the name could be either of two.
    /// </summary>
    public Exercise? Find(string name) => _index.Find(name);

    /// <summary>
    /// Names of exercises that <paramref name="name"/> was probably meant to be, best first.
    /// </summary>
    public IReadOnlyList<string> Suggest(string name, int count = 3) =>
        Spelling.Closest(name, _index.Names, count * 3)
            .Select(found => _index.Find(found)?.Name ?? found)
            .Distinct(StringComparer.Ordinal)
            .Take(count)
            .ToList();

    private static ExerciseCatalog Load()
    {
        var muscles = MuscleCatalog.Default;
        return new(TsvTable.Read("exercises.tsv").Select(row => ExerciseReader.Read(row, muscles)));
    }
}
