namespace PreExhaust.Catalog;

/// <summary>The exercises; immutable and safe to share between threads.</summary>
public sealed class ExerciseCatalog
{
    private static readonly Lazy<ExerciseCatalog> Shared = new(Load);

    /// <summary>The most names that are shown because they look alike.</summary>
    private const int MostAlike = 3;

    private readonly Lazy<NameIndex<CatalogEntry>> _index;
    private readonly Lazy<int[]> _letters;
    private readonly Lazy<IReadOnlyList<Exercise>> _exercises;
    private readonly Dictionary<string, CatalogEntry> _asWritten;
    private readonly ExerciseCatalog? _below;

    /// <summary>Makes a catalogue of these exercises.</summary>
    public ExerciseCatalog(IEnumerable<Exercise> exercises)
        : this(exercises.Select(CatalogEntry.Of).ToList(), below: null)
    {
    }

    private ExerciseCatalog(
        IReadOnlyList<CatalogEntry> entries,
        ExerciseCatalog? below,
        Dictionary<string, CatalogEntry>? asWritten = null)
    {
        _asWritten = asWritten ?? [];
        _below = below;
        _index = new(() => new(entries, entry => entry.Names));
        _letters = new(() => LettersOf(entries));
        _exercises = new(() => entries.Select(entry => entry.Exercise)
            .Concat(below?.Exercises.Where(other => !IsCovered(other)) ?? [])
            .ToList());
    }

    /// <summary>The exercises that come with the library.</summary>
    public static ExerciseCatalog Default => Shared.Value;

    /// <summary>Every exercise.</summary>
    public IReadOnlyList<Exercise> Exercises => _exercises.Value;

    internal IReadOnlyList<string> AmbiguousNames => _index.Value.Ambiguous;

    /// <summary>
    /// The exercise of this name or alias in any case, plural, word order, accents and punctuation, with <c>BB</c>,
    /// <c>DB</c>
    /// and <c>KB</c>; <c>null</c> where the catalogue has none or the name could be either of two.
    /// </summary>
    public Exercise? Find(string name)
    {
        if (FindHere(name) is { } found)
            return found;
        return _below?.Find(name) is { } below ? FindHere(below.Name) ?? below : null;
    }

    /// <summary>
    /// The same catalogue with more exercises on top. One with the name of an exercise that is there already takes its
    /// place, under all of the names that has.
    /// </summary>
    public ExerciseCatalog With(IReadOnlyList<Exercise> exercises) =>
        exercises.Count == 0 ? this : new(exercises.Select(CatalogEntry.Of).ToList(), this);

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
        var words = _index.Value.Words(name);
        if (words.Count == 0)
            return [];
        return Exercises
            .Where(exercise => words.IsSubsetOf(_index.Value.Words(exercise.Name)))
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
        Find(name) == exercise ? 0 : _index.Value.Words(exercise.Name).Count;

    private IEnumerable<string> Names => _below is null ? _index.Value.Names : _index.Value.Names.Concat(_below.Names);

    /// <summary>
    /// No name of the library can be mistaken for another, so one as written is found without a look at the spellings
    /// of all others.
    /// </summary>
    private static ExerciseCatalog Load()
    {
        var embedded = new EmbeddedExercises();
        return new(embedded.Entries, below: null, embedded.ByName);
    }

    private Exercise? FindHere(string name) =>
        (_asWritten.TryGetValue(name, out var entry) ? entry : FindFolded(name))?.Exercise;

    /// <summary>
    /// Names that nobody knows, such as one with a variant, are asked for long before one that needs folding.
    /// </summary>
    private CatalogEntry? FindFolded(string name) =>
        _index.IsValueCreated || Array.IndexOf(_letters.Value, NameLetters.Of(name)) >= 0
            ? _index.Value.Find(name)
            : null;

    /// <summary>In an array, which is searched faster than most sets are made.</summary>
    private static int[] LettersOf(IReadOnlyList<CatalogEntry> entries)
    {
        var letters = new int[entries.Sum(entry => entry.Names.Count)];
        var next = 0;
        foreach (var entry in entries)
        {
            foreach (var name in entry.Names)
                letters[next++] = NameLetters.Of(name);
        }

        return letters;
    }

    private bool IsCovered(Exercise exercise) => FindHere(exercise.Name) is not null;
}
