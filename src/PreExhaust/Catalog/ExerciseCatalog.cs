namespace PreExhaust.Catalog;

/// <summary>The exercises; immutable and safe to share between threads.</summary>
public sealed class ExerciseCatalog
{
    private static readonly Lazy<ExerciseCatalog> Shared = new(Load);

    /// <summary>The most names that are shown because they look alike.</summary>
    private const int MostAlike = 3;

    private readonly NameIndex<Exercise> _index;
    private readonly ExerciseCatalog? _below;

    /// <summary>Makes a catalogue of these exercises.</summary>
    public ExerciseCatalog(IEnumerable<Exercise> exercises)
    {
        Exercises = exercises.ToList();
        _index = new(Exercises, exercise => exercise.Aliases.Insert(0, exercise.Name));
    }

    private ExerciseCatalog(ExerciseCatalog below, IReadOnlyList<Exercise> exercises)
    {
        _below = below;
        _index = new(exercises, exercise => exercise.Aliases.Insert(0, exercise.Name));
        Exercises = exercises.Concat(below.Exercises.Where(other => !IsCovered(other))).ToList();
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
    public Exercise? Find(string name)
    {
        if (_index.Find(name) is { } found)
            return found;
        return _below?.Find(name) is { } below ? _index.Find(below.Name) ?? below : null;
    }

    /// <summary>
    /// The same catalogue with more exercises on top. One with the name of an exercise that is there already takes its
    /// place, under all of the names that has.
    /// </summary>
    public ExerciseCatalog With(IReadOnlyList<Exercise> exercises) =>
        exercises.Count == 0 ? this : new(this, exercises);

    /// <summary>
    /// Names of exercises that <paramref name="name"/> was probably meant to be, best first.
    /// </summary>
    public IReadOnlyList<string> Suggest(string name, int count = 5)
    {
        var meant = ShortFor(name, count);
        if (meant.Count > 0)
            return meant;
        return Spelling.Closest(name, Names, count * 3)
            .Select(found => Find(found)?.Name ?? found)
            .Distinct(StringComparer.Ordinal)
            .Take(Math.Min(count, MostAlike))
            .ToList();
    }

    /// <summary>
    /// The exercises that a name such as "row" is meant for, one of each kind of equipment before the second of any.
    /// What people call the barbell row, dumbbell row and so on comes first.
    /// </summary>
    private List<string> ShortFor(string name, int count)
    {
        var words = _index.Words(name);
        if (words.Count == 0)
            return [];
        return Exercises
            .Where(exercise => words.IsSubsetOf(_index.Words(exercise.Name)))
            .GroupBy(exercise => exercise.Equipment)
            .SelectMany(group => group
                .Select(exercise => (exercise.Name, Distance: DistanceFrom($"{group.Key} {name}", exercise)))
                .OrderBy(pair => pair.Distance)
                .Select((pair, rank) => (pair.Name, pair.Distance, rank)))
            .OrderBy(pair => pair.rank)
            .ThenBy(pair => pair.Distance > 0)
            .Select(pair => pair.Name)
            .Take(count)
            .ToList();
    }

    /// <summary>0 for the exercise of this name, otherwise more for every word that its name has.</summary>
    private int DistanceFrom(string name, Exercise exercise) =>
        Find(name) == exercise ? 0 : _index.Words(exercise.Name).Count;

    private IEnumerable<string> Names => _below is null ? _index.Names : _index.Names.Concat(_below.Names);

    private static ExerciseCatalog Load() => new(ExerciseReader.ReadAll());

    private bool IsCovered(Exercise exercise) => _index.Find(exercise.Name) is not null;
}
