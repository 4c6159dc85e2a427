namespace PreExhaust.Catalog;

/// <summary>An exercise under its names; what is known of it is worked out when somebody asks.</summary>
/// <param name="names">The name, then the others.</param>
internal abstract class CatalogEntry(IReadOnlyList<string> names)
{
    private Exercise? _exercise;

    public IReadOnlyList<string> Names => names;

    public Exercise Exercise
    {
        get
        {
            if (Volatile.Read(ref _exercise) is { } known)
                return known;
            var made = Make();
            return Interlocked.CompareExchange(ref _exercise, made, null) ?? made;
        }
    }

    public static CatalogEntry Of(Exercise exercise) => new Known(exercise);

    protected abstract Exercise Make();

    private sealed class Known(Exercise exercise) : CatalogEntry(exercise.Aliases.Insert(0, exercise.Name))
    {
        protected override Exercise Make() => exercise;
    }
}
